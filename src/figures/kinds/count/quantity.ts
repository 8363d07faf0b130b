import type { Match, Quantity } from '../../kind.ts'
import { compare } from '../../numerals/decimal.ts'
import type { Numeral } from '../../numerals/numeral.ts'
import { plainQuantity } from '../../quantity.ts'
import { beginsCertainWord, beginsOtherWord } from './other-words.ts'

/** 12家, 1.4万名, 三百多户: a numeral and a measure word, unless it states nothing. */
export const quantity = (q: Quantity): Match | undefined => {
  if (q.numeral.half) return isHalf(q) ? plainQuantity(q) : undefined
  return refusals.some((refuses) => refuses(q)) ? undefined : plainQuantity(q)
}

/** 半个 of a thing; 半个世纪 and 半个小时 are times. */
const isHalf = ({ scan: { text }, unitStart, end }: Quantity): boolean =>
  text[unitStart] === '个' && end - unitStart === 1 && !/[世月小多钟]/.test(text[end] ?? '')

/** Is this a hanzi numeral up to ten, the kind that stands in names and idioms? */
const isSmallHanzi = (numeral: Numeral): boolean =>
  numeral.hanzi && (numeral.bare || (numeral.value !== null && compare(numeral.value, '10') <= 0))

/** “两个维护”, ”四个不摘” (typed with the wrong quote): a bundle of policies by its number; “精准”二字 is none. */
const isBundle = ({ numeral, scan: { text }, start, end }: Quantity): boolean =>
  isSmallHanzi(numeral) &&
  (/[“"‘「『]/.test(text[start - 1] ?? '') || (text[start - 1] === '”' && text.slice(end, end + 6).includes('”')))

/** A scale with no digit needs a word that says so (近千名, 上万户), or opens its clause (千架无人机升空). */
const isUnstressed = ({ numeral, scan, start }: Quantity): boolean =>
  numeral.bare &&
  !numeral.over &&
  start > 0 &&
  !/[，,。；;、：:（(\s近超过逾达约上破有数的共计]/.test(scan.text[start - 1]!)

/** 1.3亿乡镇企业职工: part of what is counted, no measure word. */
const isAttribute = ({ scan: { text }, unitStart, end }: Quantity): boolean =>
  end - unitStart < 3 &&
  /^(?:乡镇|区县|县区|县市|街镇|镇街)(?:企业|居民|干部|职工|人口|卫生院|医院|领导)/.test(
    text.slice(unitStart, unitStart + 5),
  )

const congress = /^(?:全国|[省市县区州]|人大|政协|人民|中央|党|常委|委员|历次|[一二三四五六七八九十\d]{1,3}[中次])/

/** 十四届全国人大, 六届历次全会: the number of a congress. */
const isCongress = ({ scan: { text }, unitStart, end }: Quantity): boolean =>
  text[unitStart] === '届' && congress.test(text.slice(end, end + 4))

/** 一个, 一批, 几个, 一两个, 三两个: an article, or vague. */
const isArticle = ({ numeral, scan: { text }, start }: Quantity): boolean =>
  (numeral.hanzi && numeral.value === '1') ||
  (numeral.several && text[start] === '几' && numeral.scale === 0) ||
  (numeral.scale === 0 && /[一三]两/.test(text.slice(start - 1, start + 2)))

/** 两地, 三方, 四面: a name or a fixed word more often than a count. */
const isFixedWord = ({ numeral, row }: Quantity): boolean =>
  (row.tag === 'weak' || row.tag === 'noun') && isSmallHanzi(numeral)

/** 3点意见 is a count, 9点 a time. */
const points = /^(?:意见|建议|要求|希望|体会|原因|看法|主张|共识|经验|启示|措施|倡议|感受|意义|说明)/
const isTime = ({ scan: { text }, start, unitStart, end }: Quantity): boolean =>
  text[unitStart] === '点' &&
  end - unitStart === 1 &&
  !points.test(text.slice(end, end + 2)) &&
  !(/[有下共]/.test(text[start - 1] ?? '') && !/[一-鿿]/.test(text[end] ?? ''))

/** 万人发明专利拥有量: what the measure is counted by. */
const perHead = /^[^，,。；;、\d]{2,12}(?:拥有量|密度|比例)/

/** 十亿多人口: 人口 is the noun that is counted. 千人大会 is a name, 近百人 and 上千人 a number. */
const isNoPerson = ({ numeral, row, scan: { text }, start, end }: Quantity): boolean =>
  row.tag === 'person' &&
  (text[end] === '口' ||
    (numeral.bare && perHead.test(text.slice(end, end + 16))) ||
    (numeral.bare && !numeral.over && numeral.scale < 4 && !/[近超过逾达约上破有共]/.test(text[start - 1] ?? '')))

/** 零部件, 零距离, 零售; 共计零项 and 新增零例 are none at all. */
const isZeroWord = ({ numeral, scan: { text }, unitStart, end }: Quantity): boolean =>
  numeral.value === '0' &&
  numeral.hanzi &&
  (!/^(?:[例起项宗人家名户次个]|人次)$/.test(text.slice(unitStart, end)) || /[一-鿿]/.test(text[end] ?? ''))

/** 三个月, 12世界; 3项目标 is 3项 and 目标, but 两项目 is 两 and 项目. */
const isOtherWord = ({ numeral, row, scan: { text }, unitStart, end }: Quantity): boolean => {
  if (end - unitStart > 1) return false
  if (beginsCertainWord(text, unitStart)) return true
  const open = numeral.hanzi || row.tag === 'weak' || row.tag === 'noun'
  return open && beginsOtherWord(text, unitStart)
}

/** 2.0版, 1.5代, 三四线城市: a version or a class. */
const isClass = ({ numeral, scan: { text }, unitStart }: Quantity): boolean =>
  (numeral.value?.includes('.') === true && numeral.scale === 0 && '版代期'.includes(text[unitStart]!)) ||
  (numeral.value === null && numeral.hanzi && text[unitStart] === '线')

/** 2024版, 2020届; 2023世界…大会, 2024国展: a year, no count. */
const isYear = ({ numeral, row, scan: { text }, unitStart }: Quantity): boolean =>
  numeral.plain &&
  /^(?:19|20)\d\d$/.test(numeral.value ?? '') &&
  (row.tag === 'weak' || row.tag === 'noun' || '版届级期款'.includes(text[unitStart]!))

const refusals: readonly ((quantity: Quantity) => boolean)[] = [
  isBundle,
  isUnstressed,
  isCongress,
  isArticle,
  isFixedWord,
  isTime,
  isNoPerson,
  isZeroWord,
  isOtherWord,
  isClass,
  isAttribute,
  isYear,
]
