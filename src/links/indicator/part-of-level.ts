import type { Span } from '../../span.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import type { Around } from './phrase.ts'

/** Longer names of parts (高标准农田建设) say themselves what is measured. */
const LONGEST_PART = 6

/** What the parts of these are called is measured as well: 小麦 of a 粮食产量, 卫生 of a 财政支出. */
const shared = new Set(
  '产量 总产量 面积 播种面积 种植面积 产值 总产值 增加值 收入 支出 投资 总投资 贷款 存款 人口 总人口 出口 进口 用电量 发电量 零售额 销售额 消费'.split(
    ' ',
  ),
)

/** 粮食产量50万吨，其中小麦|30万吨: the noun of the whole for a part that has none of its own and counts nobody. */
export const nounOfWhole = ({ text, figure, state }: Around, part: Span): Span | undefined => {
  const { whole, divided } = state
  const parent = whole?.parts.at(-1)
  if (!parent || !divided || divided.unit !== figure.unit) return undefined
  const own = text.slice(part.start, part.end)
  if (own.length < 2 || own.length > LONGEST_PART || /(?:[户者员]|[学考]生)$/.test(own)) return undefined
  if (measureNounAt(text, part.start, part.end) || predicateAt(text, part.start) > 1) return undefined
  const noun = measureNounAt(text, parent.start, parent.end)
  if (!noun || !shared.has(noun) || own.includes(noun)) return undefined
  // 总人口, 总投资: the part is no total.
  const { length } = noun.replace(/^总/, '')
  return { start: parent.end - length, end: parent.end }
}
