import { openingPattern } from '../../document/opening-pattern.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Span } from '../../span.ts'
import { changeWordBefore } from '../change-word.ts'
import { moves, opensMove } from '../ends.ts'
import { actorAt } from '../lexicon/actors.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { endsPhraseAt, predicateAt } from '../lexicon/predicates.ts'
import { insideBracket, phraseEnd, tidySpan, trimEnd, trimStart } from '../noun-phrase.ts'
import type { Clause } from '../passage.ts'
import { beforeMove } from './before-move.ts'
import { listEnd } from './closed-list.ts'
import { countedActor } from './counted-actor.ts'
import { ownWords } from './own-words.ts'
import type { Around } from './phrase.ts'

/** The words before a figure begin behind what came before it in the clause: dates, other figures, their nouns. */
export const startOf = (text: string, clause: Clause, figure: Figure, consumed: number): number => {
  let from = consumed
  for (const one of clause.figures) {
    if (one.start >= figure.start) break
    // 10年期国债收益率跌8个基点: the term belongs to the name.
    if (one.end === consumed && text[consumed] === '期') from = one.start
    if (one.end <= from || !(one.kind?.calendar || one.silent)) continue
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
  return { start: trimStart(text, insideBracket(text, ownWords(text, from, end), end), end), end }
}

/** The verb that a stretch ends in, or the stretch itself where it is short: 累计吸引, 新开工. */
export const actionOf = (text: string, { start, end }: Span): Span | null => {
  if (measureNounAt(text, start, end) !== undefined) return null
  // 吸引来自42个国家的1300多家企业
  if (text.slice(start, end).endsWith('来自')) return actionOf(text, { start, end: end - 2 })
  if (end <= start || /^(?:按照?|以|根据|依据|用)$/.test(text.slice(start, end))) return null
  // 坚持这四项原则
  if (/[这那该此]$/.test(text.slice(start, end))) return actionOf(text, { start, end: end - 1 })
  // 新增荆州、孝感、黄冈3个…: the verb opens the list that the figure counts; 宣布 opens what is said.
  if (text.slice(start, end).includes('、')) {
    if (/^(?:宣布|公布|发布|显示|指出|表示|介绍)/.test(text.slice(start, start + 2))) return null
    const length = predicateAt(text, start)
    return length > 1 ? { start, end: start + length } : null
  }
  for (let length = Math.min(4, end - start); length >= 2; length -= 1) {
    if (predicateAt(text, end - length) !== length) continue
    const before = end - length
    // 项目|覆盖4个乡镇
    if (
      actorAt(text, start, before) ||
      /(?:项目|工程|活动|行动|计划|政策|论坛|大会|展会|赛事|峰会|年会)$/.test(text.slice(start, before))
    )
      return { start: before, end }
    return end - start <= 6 && !/[为向对给与由在从按根依]/.test(text[start]!)
      ? { start, end }
      : { start: end - length, end }
  }
  // 对45个重点病种
  if (end - start === 1 && /[对向给把将从按以由与于中内里指称料携]/.test(text[start]!)) return null
  return end - start <= 3 &&
    !/^[\d一二两三四五六七八九十等是为有全各这那该此]/.test(text[start]!) &&
    !actorAt(text, start, end)
    ? { start, end }
    : null
}

const skipped = openingPattern(
  /^(?:左右|以上|以下|以内|之内|及以上|及以下|上下|多(?![种类样元国])|余|起|或以[上下]|不等|[（(][^（）()]{0,20}[）)]| [（(][^（）()]{0,20}[）)])+/,
)
/** Nouns that only say how far an amount has come: 迈上6万亿元台阶. */
export const steps = openingPattern(
  /^(?:台阶|大关|关口|水平|级|行列|整数关|门槛|的?(?:规模(?![化以])|水平|高位(?![一-鿿])|速度))/,
)

/** 存煤达到1.87亿吨的历史新高 */
const record = /^(?:历史)?(?:同期)?新[高低](?![一-鿿])/

/** What something is done at. */
const doneAt =
  /^(?:标准(?=[，、。]|$)|(?:总|单|均|底|原|售|现|高|低|成交|起拍|平均|协议|转让|发行)?(?:价格?|对价|代价|估值|票数)(?![值格]))/

/** 3个优势突出、带动力强的主导产业, 6项新制定、修订的标准: what is counted stands behind the last that is said of it. */
const describedInList =
  /^(?:[一-鿿]{1,10}(?:突出|鲜明|[强好高优多快广深小低美全精]|[最较更]大|明显|先进|领先|完善|完备|齐全|合理|独特|丰富|显著|发达|旺盛|成熟|雄厚|良好|密集|过硬|健全|规范|悠久)|(?:不同|新(?:制定|修订)|可|易|便于|无|能)[一-鿿]{0,8})(?:、[一-鿿]{2,12}){1,3}的(?=[一-鿿]{2})/

/** 10家具有生态主导力的龙头企业, 20个可复制、可推广的示范: what is counted stands behind what is said of it. */
const attributed = (text: string, from: number, to: number): Span | null => {
  const found =
    /^(?:以[^，以为]{2,12}为(?:主题?|核心|题材)的|(?:具有|拥有|符合|来自|从事|专门|通过|面向|针对|利用|采用|基于|可|能|有)[一-鿿、“”]{2,20}的)([一-鿿A-Za-z0-9“”]{2,20})/.exec(
      text.slice(from, Math.min(to, from + 44)),
    )
  const list = found ? null : describedInList.exec(text.slice(from, Math.min(to, from + 48)))
  if (!found && !list) return null
  const start = from + (found ? found[0].length - found[1]!.length : list![0].length)
  const end = phraseEnd(text, start, Math.min(to, start + 24))
  return end - start >= 2 ? tidySpan(text, start, end) : null
}

/** Words that tie a figure to what comes behind it; 中学, 就业, 内容 are nouns. */
const connecting = openingPattern(
  /^(?:给(?![予付排水养料])|让(?![步利座])|把(?!握)|将(?![来军领])|[，,。、；;（(]|和(?!平)|及(?!时)|与|或|至|到|之|来(?![自访源])|以(?!色)|内(?![容陆贸蒙需地外部])|中(?![学小心国央医药型草欧外介青层华文东西部间高共方原亚非老俄巴韩日英法德美])|时(?![尚代])|后(?![备代台勤续])|前(?![沿端海])|等(?!级)|即(?![将时期])|不变|间(?![接隔歇])|就(?![业医学诊读餐]))/,
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
  if (steps(text, from, from + 4) || (of && record.test(text.slice(from, from + 7)))) return null
  if (following && opensMove(text, clause, figure) && moves.test(text.slice(from, following.start))) return null
  // 以3亿元的总价收购: at what it was done is measured.
  const rate = of ? doneAt.exec(text.slice(from, Math.min(to, from + 6))) : null
  if (rate) return { start: from, end: from + rate[0].length }
  const qualified = attributed(text, from, to)
  if (qualified) return qualified
  // 100多名新增专业人才
  const newly = text.startsWith('新增', from) && !following
  if ((endsPhraseAt(text, from) && !of && !newly) || connecting(text, from, from + 2)) return null
  const counts = figure.kind?.unit === 'written' && !figure.kind.standing
  const first = phraseEnd(text, newly ? from + 2 : from, Math.min(to, from + 32))
  const end = counts || text[figure.start] === '第' ? listEnd(text, from, first, to) : first
  const span = tidySpan(text, from, end)
  const cut =
    /(?:及(?:有关|相关|其他)[一-鿿]*|（(?:详?见|附|如|不?含|包括|其中|即|下同|图|表)[^）]*）|(?<=会议|大会|论坛|峰会|年会)(?:上|时|期间|之?际)|(?<=[国家户人业村县员])中|(?:之外|以外)(?:的[一-鿿]*)?|之一|和|与|及|以及|之间|之中|当中|[^一-鿿]?其中)$/.exec(
      text.slice(Math.max(span.start, span.end - 14), span.end),
    ) ??
    (text[span.end] === '，' &&
    span.end - span.start > 2 &&
    /(?![高初职])[一-鿿]中$/.test(text.slice(span.start, span.end))
      ? /中$/.exec('中')
      : null)
  const stop = trimEnd(text, span.start, cut ? span.end - cut[0].length : span.end)
  return stop > span.start && /[一-鿿A-Za-z]/.test(text.slice(span.start, stop))
    ? { start: span.start, end: stop }
    : null
}
