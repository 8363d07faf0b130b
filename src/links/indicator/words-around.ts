import { openingPattern } from '../../document/opening-pattern.ts'
import { pattern } from '../../document/pattern.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Span } from '../../span.ts'
import { changeWordBefore } from '../change-word.ts'
import { moves, opensMove } from '../ends.ts'
import { endsPhraseAt } from '../lexicon/predicates.ts'
import { phraseEnd, tidySpan, trimEnd, trimStart } from '../noun-phrase.ts'
import type { Clause } from '../passage.ts'
import { attributed, sharedNoun } from './attributed.ts'
import { beforeMove } from './before-move.ts'
import { listEnd } from './closed-list.ts'
import { countedActor } from './counted-actor.ts'
import { headEdges } from './head-edges.ts'
import type { Around } from './phrase.ts'
import { behindCause, record, ties } from './ties.ts'

/** The words before a figure begin behind what came before it in the clause: dates, other figures, their nouns. */
export const startOf = (text: string, clause: Clause, figure: Figure, consumed: number): number => {
  let from = consumed
  for (const one of clause.figures) {
    if (one.start >= figure.start) break
    // 10年期国债收益率跌8个基点: the term belongs to the name.
    // 沿海万吨级以上泊位404个: so does the size of a class.
    if (one.end === consumed && (text[consumed] === '期' || text.startsWith('级', consumed))) from = one.start
    if (one.end <= from || !(one.kind?.calendar || one.silent)) continue
    // 贴息比例不超过同期利率的50%: of what it is a bound, not when.
    if (one.silent && /(?:不超过|不[高低]于|[高低]于|相当于)$/.test(text.slice(from, one.start))) continue
    // 英国8月房价指数: the phrase is behind the date, where there is one; 零售总额8月增长: before it.
    const change = changeWordBefore(text, one.end, figure.start)
    const behind = trimEnd(text, one.end, change ? change.start : figure.start)
    if (trimStart(text, one.end, behind) < behind) from = one.end
  }
  return from
}

/** What stands before a figure, without the words that tie them: 全区消费帮扶采购额 | 达. Dates between are passed over. */
export const headOf = (around: Around, to = around.figure.start): Span => {
  if (to !== around.figure.start) return headBefore(around, to)
  around.head ??= headBefore(around, to)
  return around.head
}

const headBefore = (around: Around, before: number): Span => {
  const { text, clause } = around
  const { from, to } = beforeMove(around, before)
  // 提供岗位上万个
  const over =
    text[to - 1] === '上' && /[十百千万亿]/.test(text[to] ?? '') && !/[迈跨站跃踏登升攀]/.test(text[to - 2] ?? '')
      ? to - 1
      : to
  let end = trimEnd(text, from, over)
  for (let i = clause.figures.length - 1; i >= 0; i -= 1) {
    const one = clause.figures[i]!
    if (one.start >= end || one.start < from) continue
    // 产值两年年均增长9%: what was cut off began within the date.
    if (one.end > end) {
      if (one.kind?.calendar) end = trimEnd(text, from, one.start)
      continue
    }
    // 财政收入从十年前的38亿元: as good as a date.
    if (one.kind?.lasting && /^多?(?:前|来|以来)$/.test(text.slice(one.end, end))) {
      end = trimEnd(text, from, one.start)
      continue
    }
    if (!one.kind?.calendar) continue
    // 产值五年间增长9%
    const inside = /^(?:期?间|之?[内中])/.exec(text.slice(one.end, Math.min(end, one.end + 2)))?.[0].length ?? 0
    if (trimEnd(text, one.end + inside, end) > one.end + inside) break
    end = trimEnd(text, from, one.start)
  }
  // 城乡居民收入比由2.8∶1缩小至2.4∶1
  if (
    text[end] === '比' &&
    (/^比(?:[由从为是达约降升至到]|缩小|扩大|调整)+$/.test(text.slice(end, to)) ||
      (end + 1 === to && /^\d[^，]{0,8}[:：∶︰]/.test(text.slice(to, to + 12))))
  )
    end += 1
  const edges = headEdges(text, from, end)
  let { start } = edges
  for (let found = ties(text, start, edges.end); found; found = ties(text, start, edges.end))
    start = trimStart(text, start + found[0].length, edges.end)
  // 洪水导致的死亡人数为35人 is of no change.
  return { start: around.figure.change ? behindCause(text, start, edges.end) : start, end: edges.end }
}

const skipped = openingPattern(
  pattern`
    ^(?:左右|以上|以下|以内|之内|及以上|及以下|上下|多(?![种类样元国])|余(?![震热粮额款波])|起|或以[上下]|不等
    |[（(][^（）()]{0,20}[）)]| [（(][^（）()]{0,20}[）)])+
  `,
)
/** Nouns that only say how far an amount has come: 迈上6万亿元台阶. */
export const steps = openingPattern(
  /^(?:台阶|大关|关口|水平|级|行列|整数关|门槛|的?(?:规模(?![化以])|水平|高位(?![一-鿿])|速度))/,
)

/** 存粮达到2.1亿吨的历史新高 */
const newHeight = /^(?:历史)?(?:同期)?新[高低](?![一-鿿])/

/** What something is done at. */
const doneAt = pattern`
  ^(?:标准(?=[，、。]|$)
  |(?:总|单|均|底|原|售|现|高|低|成交|起拍|平均|协议|转让|发行)?(?:价格?|对价|代价|估值|票数)(?![值格])
  |(?:总?成绩|总分|得分|得票率)(?=[夺获赢战晋摘拿位名排力取获]))
`

/** What is done to what is counted, where the clause ends with it. */
const passive = /^被[一-鿿]{0,3}[^时時后後前的]{1}(?=[，。；、！]|$)/

/** Words that tie a figure to what comes behind it; 中学, 就业, 内容 are nouns. */
const connecting = openingPattern(
  pattern`
    ^(?:给(?![予付排水养料])|让(?![步利座])|把(?!握)|将(?![来军领])|[，,。、；;（(]|和(?!平)|并(?![网购联行轨])
    |及(?!时)|与|或|至|到|之|来(?![自访源])|以(?!色)|内(?![容陆贸蒙需地外部])
    |中(?![学小心国央医药型草欧外介青层华文东西部间高共方原亚非老俄巴韩日英法德美])|时(?![尚代])
    |后(?![备代台勤续])|前(?![沿端海])|等(?!级)|里(?![程弄海])|即(?![将时期])|不变|间(?![接隔歇])
    |就(?![业医学诊读餐]))
  `,
)

/** Behind the figure: a noun phrase that it counts or qualifies. */
export const behindOf = ({ text, clause, figure, next, group }: Around): Span | null => {
  const last = group.at(-1)!
  let from = last.end
  // 首批50头牛犊: what is counted stands behind both.
  if (figure.kind?.standing && next?.start === from) from = next.end
  const skip = skipped(text, from, from + 24)
  if (skip) from += skip[0].length
  const of = text[from] === '的'
  if (of) from += 1
  // 维持在 5.25% 不变
  if (/^ (?:不变|左右|以[上下内])/.test(text.slice(from, from + 3))) from += 1
  // 1608亿元7天期逆回购: the term is of what stands behind both.
  const term = clause.figures.find((one) => one.start === from)
  if (term?.kind?.lasting && text[term.end] === '期') from = term.end + 1
  const following = clause.figures.find((one) => one.start >= from)
  let to = following ? following.start : clause.end
  // 3个过三千亿元城市: an amount inside the phrase does not end it.
  if (
    following &&
    !following.kind?.calendar &&
    /^(?:过|超)?$/.test(text.slice(from, following.start)) &&
    /[一-鿿]/.test(text[following.end] ?? '-') &&
    figure.kind?.unit === 'written'
  )
    to = clause.end
  const actor = countedActor(text, clause, last)
  if (actor) return actor
  if (steps(text, from, from + 4) || (of && newHeight.test(text.slice(from, from + 7)))) return null
  if (following && opensMove(text, clause, figure) && moves.test(text.slice(from, following.start))) return null
  // 以3亿元的总价收购: at what it was done is measured.
  const rate = of ? doneAt.exec(text.slice(from, Math.min(to, from + 6))) : null
  if (rate) return { start: from, end: from + rate[0].length }
  const qualified = attributed(text, from, to)
  if (qualified) return qualified
  // 100多名新增专业人才
  const newly = text.startsWith('新增', from) && !following
  if ((endsPhraseAt(text, from) && !of && !newly) || connecting(text, from, from + 2) || record(text, from, from + 12))
    return null
  const shared = next && sharedNoun(text, from, next, clause.end)
  if (shared) return shared
  const counts = figure.kind?.unit === 'written' && !figure.kind.standing
  const first = phraseEnd(text, newly ? from + 2 : from, Math.min(to, from + 32))
  const end = counts || text[figure.start] === '第' ? listEnd(text, from, first, to) : first
  const span = tidySpan(text, from, end)
  const cut =
    /(?:及(?:有关|相关|其他)[一-鿿]*|的?(?:期间|提前|同时|基础上|条件下|前提下)|（(?:详?见|附|如|不?含|包括|其中|即|下同|图|表)[^）]*）|(?<=会议|大会|论坛|峰会|年会)(?:上|时|期间|之?际)|(?<=[国家户人业村县员])中|(?:之外|以外)(?:的[一-鿿]*)?|之一|和|与|及|以及|之间|之中|当中|[^一-鿿]?其中)$/.exec(
      text.slice(Math.max(span.start, span.end - 14), span.end),
    )?.[0].length ??
    (text[span.end] === '，' &&
    span.end - span.start > 2 &&
    /(?![高初职])[一-鿿]中$/.test(text.slice(span.start, span.end))
      ? 1
      : 0)
  const near = trimEnd(text, span.start, span.end - cut)
  // 超过6700所房屋被毁: what befell what is counted.
  const befell = counts && near === end ? passive.exec(text.slice(near, clause.end)) : null
  if (befell) return { start: span.start, end: near + befell[0].length }
  // 楼面面积及约550个房间
  const stop =
    near - span.start > 2 && /[及和与]$/.test(text.slice(span.start, near)) && near < span.end ? near - 1 : near
  // 较对手的143万元低: how it compares.
  if (/^[高低大小多少长短快慢]$/.test(text.slice(span.start, stop))) return null
  // 200亿元用在一期工程: what for is said behind.
  if (stop === span.start + 1 && /^用[在作于]/.test(text.slice(span.start, stop + 1))) return null
  return stop > span.start && /[一-鿿A-Za-z]/.test(text.slice(span.start, stop))
    ? { start: span.start, end: stop }
    : null
}
