import { charClasses } from '../../document/char-classes.ts'
import { openingPattern } from '../../document/opening-pattern.ts'
import { pattern } from '../../document/pattern.ts'
import { bodies } from '../lexicon/bodies.ts'
import { commonEndings } from '../lexicon/common-endings.ts'
import { genericNames } from '../lexicon/generic-names.ts'
import { gluedAt } from '../lexicon/glued-words.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { trimEnd } from '../noun-phrase.ts'
import type { Entity } from './entity.ts'
import { entityEndAt } from './entity-end.ts'
import { standsAlone } from './is-bureau.ts'
import { knownNameAt } from './known-name-at.ts'
import { isStructure } from './structure-name.ts'

const LONGEST = 40

const OPENS = 1

const CLOSES = 2

const ENDS = 4

const RESTARTS = 8

const NO_NAME = 16

const parts = charClasses(
  ['“「《', OPENS],
  ['”」》', CLOSES],
  ['，,。；：、|', ENDS],
  ['的—', RESTARTS],
  ['0123456789由以用按依在向为给从对把将[|\'"', NO_NAME],
)

/** 如果该公司, 提请人大常委会, 每间公司, 归属公司股东: words that a clause begins with, and no name. */
const opensClause = openingPattern(
  pattern`
    ^(?:如[果该]|是否|明确|配合|面向|批予|提请|参考|其他|其它|庆祝|开启|所[持属在]|若|她|他|假[设如]|报称
    |获(?!嘉)|指[公控出定]|按[年月季]|另透|总[共计]|当中|每间|收受|推算|咁|最后|随[着著]?|正如|上报|归[属母]
    |存[放拆])
  `,
)

const opensCount = openingPattern(/^(?:[共设建已仅约现]有|共计|共(?![青享建同和产赢用济])|拥有|获(?!嘉))/)
const dated = openingPattern(/^(?:19|20)\d\d[一-鿿]/)

/** “海燕”|AG700, “百校千企”|招聘活动 */
const behindQuote =
  /^(?:[A-Z]{1,4}-?\d+[A-Z]*|(?!等|的)[一-鿿]{0,6}?(?:专项行动|行动|活动|工程|计划|大赛)(?![期中时当上前后现人家硕师量建]))/

/** The name that begins at `from` and ends as names of organisations and things do. */
export const nameAt = (text: string, from: number, to: number): Entity | undefined => {
  if (from >= to) return undefined
  if (opensCount(text, from, from + 2) && text[from + 1] !== '享') return undefined
  // 2024云岭全球招商大会
  if (dated(text, from, from + 5) && text[from + 4] !== '年') {
    const named = nameAt(text, from + 4, to)
    return named && named.start === from + 4 ? { ...named, start: from } : undefined
  }
  const company = knownNameAt(text, from, to)
  // 上交所 begins as 上交 does.
  if (
    (predicateAt(text, from) > 0 && company === from) ||
    parts[text.charCodeAt(from)]! & NO_NAME ||
    gluedAt(text, from)
  )
    return undefined
  if (opensClause(text, from, from + 2)) return undefined
  let depth = 0
  let start = from
  let owner: Entity | undefined
  let best: Entity | undefined = company > from ? { start, end: company, kind: 'name' } : undefined
  const limit = Math.min(to, from + LONGEST)
  // 美的集团: the 的 of a known name is its own.
  for (let i = company > from ? company - 1 : from; i < limit; i += 1) {
    const part = parts[text.charCodeAt(i)]!
    if (part & OPENS) depth += 1
    else if (part & CLOSES) {
      depth = Math.max(0, depth - 1)
      // “三公”经费, “三农”贷款: a word of its own.
      if (
        depth === 0 &&
        (i - from > 3 || (i - from > 2 && !/[一-鿿]/.test(text[i + 1] ?? ''))) &&
        from < i &&
        '“「'.includes(text[from]!) &&
        !spoken.test(text.slice(from, i))
      )
        best = {
          start,
          end: i + 1 + (behindQuote.exec(text.slice(i + 1, Math.min(to, i + 14)))?.[0].length ?? 0),
          kind: 'name',
        }
    } else if (depth === 0) {
      if (part & ENDS) break
      // 落地共建产业园的维敏特公司, 控制性工程——云岭2号隧道: the name is what comes last.
      if (part & RESTARTS && (text[i] === '的' || text[i + 1] === '—')) {
        start = text[i] === '的' ? i + 1 : i + 2
        // 消费者委员会的职员人数: what belongs to somebody.
        if (text[i] === '的' && best?.end === i && isMeasured(text, i + 1, to)) owner ??= best
        best = undefined
        if (start > i + 1) i += 1
        continue
      }
      if (text[i] === ' ' && /[一-鿿…]/.test(text[i - 1] ?? '') && /[一-鿿]/.test(text[i + 1] ?? '')) {
        start = i + 1
        best = undefined
        continue
      }
      if (i > start && ((predicateAt(text, i) > 0 && !continuesName(text, i)) || gluedAt(text, i))) break
      const word = entityEndAt(text, from, i + 1)
      if (!word || !isNamed(text, start, i + 1, word) || opensBracket(text, start, i + 1)) continue
      best = { start, end: i + 1, kind: 'name' }
    }
  }
  return best ?? owner
}

const isMeasured = (text: string, from: number, to: number): boolean => {
  const end = trimEnd(text, from, to)
  return end - from < 10 && measureNounAt(text, from, end) !== undefined
}

/** 乡（镇 is half of 乡（镇）. */
const opensBracket = (text: string, from: number, to: number): boolean => /[（(][^）)]*$/.test(text.slice(from, to))

/** A name has more than its ending (京雄大桥, not 高速公路); an ending of one character needs a predicate behind it (青溪奶粉厂, not 出厂价格). */
const isNamed = (text: string, from: number, end: number, word: string): boolean => {
  // 农业和农村, 山村, 行政村, 自然村, 示范村: no village of a name.
  if (/^[乡村镇]$/.test(word) && /[农山新城政然困范下返家老故]/.test(text[end - 2] ?? '')) return false
  // 改造老旧小区14个
  if (word === '区' && /[小城山库景片户]/.test(text[end - 2] ?? '')) return false
  // 全日收市, 汽车上市
  if (word === '市' && /[收开上入夜超股楼车城都]/.test(text[end - 2] ?? '')) return false
  // 新培育未来产业先导区13个, 建设开放先行区: what is made, and no name.
  if (word.endsWith('区') && /^(?:新?培育|新?建设|组建|打造|创建|获批)/.test(text.slice(from, from + 3))) return false
  if (!standsAlone(word, text, end)) return false
  if (word.length === 1)
    return (
      end - from > 2 &&
      (end >= text.length || !/[一-鿿]/.test(text[end]!) || text[end] === '的' || predicateAt(text, end) > 0)
    )
  // 自治区级管理权限: of its level.
  if (text[end] === '级') return false
  // 现代化牧场, 大型养殖场: of a kind, and nobody.
  if (kinds.test(text.slice(from, end - word.length))) return false
  // 工程研究中心, 项目经理
  if (end - from === word.length)
    return (
      (genericNames.has(word) && !/^(?:研究|技术|实验|机械|咨询|设计|经理|人员|数)/.test(text.slice(end, end + 2))) ||
      bodies.has(word)
    )
  return (
    !commonEndings.has(word) ||
    (lines.has(word) &&
      ofLine.test(text.slice(from, end - word.length)) &&
      !joinsLine.test(text.slice(end, end + 5))) ||
    bodies.has(text.slice(from, end)) ||
    isProper(text, from, end) ||
    isStructure(text, from, end, word) ||
    // 全国技能大赛, 2024世界茶业大会: an event that the words before it single out.
    (events.has(word) &&
      !text.startsWith('代表', end - 4) &&
      /(?:全国|世界|全球|中国|(?:19|20)\d\d)$/.test(text.slice(Math.max(0, from - 4), from)))
  )
}

/** 中老铁路, 沪昆高铁, 杭绍甬高速: lines by the places that they join. */
const lines = new Set(['铁路', '高铁', '高速', '高速公路'])
const ofLine = pattern`
  ^(?!国家|地方|城际|货运|客运|高速|全国|普速|重载|城市|市域|既有|新建|国铁|国内|农村|山区|我国|世界|全球|中国
  |建设|修建|改造|扩建|开通|发展|投资|运营|重点|主要|干线|电力|境外|跨国|跨境|该|本|这|各|多|首|条
  |全)[一-鿿]{2,3}$
`
const joinsLine = /^(?:[一-鿿]{1,4}段|[、等和及与]|[铁公网]|高速|动车|列车|发展|建设|大会|论坛|沿线|客运|货运|运输)/

const kinds = /^(?:[一-鿿]{2}化|[一-鿿]{1,2}[型级式]|现代|高标准|标准)+$/

const events = new Set(['大会', '论坛', '比赛', '足球赛', '篮球赛', '龙舟赛', '音乐会', '展览'])

const isProper = (text: string, from: number, end: number): boolean =>
  /[“「A-Za-z]|本次|本届|该/.test(text.slice(from, end))

/** 建设, 服务 and other words that may be inside a name do not end it; nor does 联合 of 边境联合巡逻行动. */
const continuesName = (text: string, at: number): boolean =>
  /^(?:发展|创新|服务|帮扶|协作|合作|支援|搬迁|培育|创业|就业|救助)/.test(text.slice(at, at + 2)) ||
  /^(?:联合会|促进会)/.test(text.slice(at, at + 3)) ||
  // 生产力促进局, 投资推广署, 毕业生资助事务处; 长者医疗券计划
  /^(?:促进|推广|资助|援助|计划|推进|保护)[一-鿿]{0,4}?(?:局|署|处|委员会)/.test(text.slice(at, at + 9)) ||
  (text.startsWith('计划', at) && schemes.test(text.slice(at - 3, at))) ||
  /^安置(?:区|点|小区)/.test(text.slice(at, at + 4)) ||
  /^联合[一-鿿]{2,5}?(?:活动|行动|演习|演练)/.test(text.slice(at, at + 9))

const schemes = /(?:资助|补贴|津贴|入境|先导|试验|就业|置业|医疗券|支援|培训|奖励|贷款|保险|年金|通行证|交流|青年)$/

/** 「唔會有機會」, “我们这个党是有希望的”: what somebody says, and no name. */
const spoken = /[唔冇嘅佢咗畀哋啲嗰咁嚟你…]|[我他她]们?[^，]{0,4}[是会能要有]|不会/
