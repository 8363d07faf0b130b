import type { FigureKind, Match, Quantity, Rule } from '../../kind.ts'
import { compare } from '../../numerals/decimal.ts'
import type { Numeral } from '../../numerals/numeral.ts'
import { plainQuantity } from '../../quantity.ts'
import { claim } from './claim.ts'
import { units } from './units.ts'

/** Is this a hanzi numeral up to `limit`, the kind that stands in names and idioms? */
const isSmallHanzi = (numeral: Numeral, limit: string): boolean =>
  numeral.hanzi && (numeral.bare || (numeral.value !== null && compare(numeral.value, limit) <= 0))

/** Words that a measure word begins and that leave the numeral without one: 三个月 is no count of 个. */
const otherWord =
  /个[体别性人税月]|名[单义称额字]|项目|件套|位[于置次列居]|条[件例款约]|家[庭长园]|户[口籍外]|人[均民员工力类口才大社]|版[本权图]|代[表替理]|期[间待望货]|场[所景面馆地]|点[名评赞击]|本[报市省区县公身次届周月科]|单[位元]|面[积向临对]|部[分门]|层[次级面]|段[落]|科[技学]|种[植子养]|份[额]|门[店]|号[召]|车[道间库站辆]|家[电具]|国[道内家际务旗营有企]/y
/** Words that leave no numeral before them, in whatever digits it is written. */
const neverCounted = /本[公报行集期次年市省区县人身]|项目(?!标)|车道|家电|家具|版本|单位/y

const congress = /^(?:全国|[省市县区州]|人大|政协|人民|中央|党|常委|委员|历次|[一二三四五六七八九十\d]{1,3}[中次])/

/** A scale with no digit is a number where something says so (近千名, 上万户) or it opens its clause (千架无人机升空). */
const isStressed = (text: string, start: number): boolean =>
  start === 0 || /[，,。；;、：:（(\s近超过逾达约上破有数的共计]/.test(text[start - 1]!)

/** 共计零项, 新增零例: none at all. 零部件, 零距离, 零售 are words. */
const isNone = (text: string, unitStart: number, end: number): boolean =>
  /^(?:[例起项宗人家名户次个]|人次)$/.test(text.slice(unitStart, end)) && !/[一-鿿]/.test(text[end] ?? '')

/** 3点意见 is a count, 9点 a time. */
const points = /^(?:意见|建议|要求|希望|体会|原因|看法|主张|共识|经验|启示|措施|倡议|感受|意义|说明)/

const isPoint = (text: string, start: number, end: number): boolean =>
  points.test(text.slice(end, end + 2)) ||
  (/[有下共]$/.test(text[start - 1] ?? '') && /^(?:[^一-鿿]|$)/.test(text[end] ?? ''))

const quantity = (q: Quantity): Match | undefined => {
  const { numeral, row, scan, unitStart, end } = q
  const { text } = scan
  if (numeral.half)
    return text[unitStart] === '个' && end - unitStart === 1 && !'世月小多钟'.includes(text[end] ?? '-')
      ? plainQuantity(q)
      : undefined
  const tag = row.tag
  // “两个维护”, “三通”: a bundle of policies by its number.
  if (isSmallHanzi(numeral, '10') && /[“"‘「『]/.test(text[q.start - 1] ?? '')) return undefined
  if (numeral.bare && !isStressed(text, q.start)) return undefined
  // 十四届全国人大, 六届历次全会: the number of a congress.
  if (text[unitStart] === '届' && congress.test(text.slice(end, end + 4))) return undefined
  // 一个, 一批, 一项: an article.
  if (numeral.hanzi && numeral.value === '1') return undefined
  if (numeral.several && text[q.start] === '几' && numeral.scale === 0) return undefined
  if (tag === 'weak' && isSmallHanzi(numeral, '10')) return undefined
  if (text[unitStart] === '点' && end - unitStart === 1 && !isPoint(text, q.start, end)) return undefined
  if (tag === 'noun' && isSmallHanzi(numeral, '10')) return undefined
  // 十亿多人口: 人口 is the noun that is counted, and stays outside.
  if (tag === 'person' && text[end] === '口') return undefined
  // 千人大会 is a name, 近百人 and 上千人 a number.
  if (tag === 'person' && numeral.bare && numeral.scale < 4 && !/[近超过逾达约上破有共]/.test(text[q.start - 1] ?? ''))
    return undefined
  if (numeral.value === '0' && numeral.hanzi && !isNone(text, unitStart, end)) return undefined
  if (end - unitStart === 1) {
    neverCounted.lastIndex = unitStart
    if (neverCounted.test(text)) return undefined
    otherWord.lastIndex = unitStart
    // 50个体户 is a slip of no one; 3项目标 is 3项 + 目标, but 两项目 is 两 + 项目.
    if (numeral.hanzi && otherWord.test(text)) return undefined
    if (tag === 'weak' || tag === 'noun') {
      otherWord.lastIndex = unitStart
      if (otherWord.test(text)) return undefined
    }
  }
  // 2.0版, 1.5代: a version, not a number of things.
  if (numeral.value?.includes('.') && numeral.scale === 0 && '版代期'.includes(text[unitStart]!)) return undefined
  // A year is no count: 2024版, 2020届.
  if (numeral.plain && /^(?:19|20)\d\d$/.test(numeral.value ?? '') && '版届级期款'.includes(text[unitStart]!))
    return undefined
  return plainQuantity(q)
}

/** 双向八车道: the lanes of a road, counted without a measure word. */
const lanes: Rule = {
  name: '双向 <numeral> 车道',
  starts: '2468二四六八十',
  behind: '车',
  read: (scan, at) => {
    const numeral = scan.text.startsWith('双向', at - 2) ? scan.numeral(at) : undefined
    return numeral?.value && scan.text.startsWith('车道', numeral.end)
      ? { value: numeral.value, unit: null, end: numeral.end }
      : undefined
  },
}

export const count: FigureKind<'count'> = {
  name: 'count',
  title: '数量',
  description: 'A number of things: 12家, 1142万人, 360个; a bare number of things has no unit (10多万观众)',
  value: 'decimal',
  unit: 'written',
  units,
  rules: [lanes],
  quantity,
  claim,
}
