import type { Span } from '../span.ts'
import { measureNounAt } from './lexicon/measure-nouns.ts'
import { tidySpan } from './noun-phrase.ts'

/**
 * Splits 基础设施投资、工业投资 into as many items as there are figures: at ，, else at 、, else at 和 too. What only the last
 * item says for all (衣着、医疗保健价格) is added to the others. `undefined` where the items and figures do not match.
 */
export const splitList = (text: string, span: Span, count: number): Span[][] | undefined => {
  for (const separators of ['，,', '、', '、和及与', '、和及与以']) {
    const items = cut(text, span, separators, count)
    if (items.length === count) return share(text, items)
  }
  return undefined
}

const cut = (text: string, { start, end }: Span, separators: string, count: number): Span[] => {
  const marks: number[] = []
  let depth = 0
  for (let i = start; i < end; i += 1) {
    const char = text[i]!
    if ('（(“「'.includes(char)) depth += 1
    else if ('）)”」'.includes(char)) depth -= 1
    else if (depth === 0 && separators.includes(char) && i > start && i < end - 1) marks.push(i)
  }
  // 教育支出、社会保障和就业支出 for two: a 和 inside an item is left where the 、 are enough.
  const chosen =
    marks.length >= count
      ? marks
          .filter((mark) => '、，,'.includes(text[mark]!))
          .concat(marks.filter((mark) => !'、，,'.includes(text[mark]!)).slice(-(count - 1)))
          .slice(0, count - 1)
          .sort((a, b) => a - b)
      : marks
  const items: Span[] = []
  let from = start
  for (const mark of chosen) {
    items.push(tidySpan(text, from, mark))
    from = mark + 1
  }
  items.push(tidySpan(text, from, end))
  return items
}

const share = (text: string, items: readonly Span[]): Span[][] => {
  const last = items.at(-1)!
  const others = items.slice(0, -1)
  const lengths = new Set(others.map(({ start, end }) => end - start))
  const noun = measureNounAt(text, last.start, last.end) ?? shareTail(text, others, last)
  const measured = others.some(({ start, end }) => measureNounAt(text, start, end) !== undefined)
  if (measured || (noun === undefined && !heads.test(text.slice(last.start, last.end))))
    return items.map((item) => [item])
  const from = sharedFrom(text, others, last, noun ?? '', lengths)
  if (from === last.end) return items.map((item) => [item])
  return [...others.map((item) => [item, { start: from, end: last.end }]), [last]]
}

/** Nouns that the last item may say for all, though they measure nothing: 国内、国际旅客运输量, 中小学、幼儿园专任教师. */
const heads = /(?:教师|学生|人员|职工|人口|游客|旅客|用户|[量率额数])$/

/** Where what the last item says for all begins: behind the character that the others end in, else by their length. */
const sharedFrom = (
  text: string,
  others: readonly Span[],
  last: Span,
  noun: string,
  lengths: ReadonlySet<number>,
): number => {
  const length = others[0]!.end - others[0]!.start
  const alone = last.end - noun.length
  const ending = text[others[0]!.end - 1] ?? ''
  // 基本养老、失业、工伤|保险参保人数
  const stem = others.at(-1)!.end - others.at(-1)!.start
  if (stem === 2 && last.start + stem < alone && sharedNoun.test(text.slice(last.start + stem, alone)))
    return last.start + stem
  // 先进制造业、高技术制造业|增加值
  for (let i = alone - 1; i > last.start; i -= 1) if (text[i] === ending && /[一-鿿]/.test(ending)) return i + 1
  // 养老、失业、工伤|保险参保人数
  const insured = last.start + text.slice(last.start, alone).indexOf('保险')
  if (insured > last.start && !text.slice(others[0]!.start, last.start).includes('保险')) return insured
  // Items of one length (鸡、牛、羊养殖规模) show where the last one ends.
  const same = lengths.size === 1 && (others.length > 1 || length <= 3)
  if (!same || last.end - last.start <= length + 1 || length >= last.end - last.start - noun.length + 1) return alone
  // 农村和农产品|网络零售额
  return last.start + length + (text.startsWith('产品', last.start + length - 1) ? 1 : 0)
}

/** What stands behind the last stem of a list, and belongs to each of them. */
const sharedNoun = /^(?:保险|救助|补[贴助]|基金|产业|行业|企业|居民|人口|学校|用[电水]|事故|案件|[贷存]款|业务|市场)/

/** 刑事、治安案件: what the last item has more than the others, of one length, is said for all. */
const shareTail = (text: string, others: readonly Span[], last: Span): string | undefined => {
  const length = last.end - last.start - 2
  return length >= 2 &&
    length <= 3 &&
    others.every(({ start, end }) => end - start === length) &&
    !text.startsWith('要求', last.end - 2)
    ? text.slice(last.end - 2, last.end)
    : undefined
}
