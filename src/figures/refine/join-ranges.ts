import { changed, type Figure } from '../figure.ts'
import { compare, type Decimal, shift } from '../numerals/decimal.ts'
import type { Refiner } from './refiner.ts'

const connector = /^ ?(?:至|到|[-—–―~～〜]{1,4}) ?$/
const between = /^ ?(?:与|和|、) ?$/

/** Two amounts with 至 between them are one figure: 3至5年, 600万元—800万元, 十八至三十万日元, 10000与20000之间. */
export const joinRanges: Refiner = (figures, { text, trace }) => {
  const joined: Figure[] = []
  for (const figure of figures) {
    const last = joined.at(-1)
    const range = last && join(last, figure, text)
    if (range) {
      trace?.note(range.start, range.end, 'join-ranges', 'refined', describeEnds(last!, figure, text))
      joined[joined.length - 1] = range
    } else joined.push(figure)
  }
  return joined
}

const describeEnds = (first: Figure, second: Figure, text: string): string => {
  const [low, high] = [first, second].map(({ start, end }) => text.slice(start, end))
  const bare = first.kind === null ? second : second.kind === null ? first : null
  const shared = bare?.unitSpan ? `, the unit ${text.slice(bare.unitSpan.start, bare.unitSpan.end)} is of both` : ''
  return `${low} and ${high} are the ends of one range${shared}`
}

const join = (first: Figure, second: Figure, text: string): Figure | undefined => {
  const gap = text.slice(first.end, second.start)
  if (gap.length > 6 || first.silent || second.silent) return undefined
  const spoken = between.test(gap) && /^之?间/.test(text.slice(second.end, second.end + 2))
  if (!spoken && !connector.test(gap)) return undefined
  if (isOpenEnd(first, second, text)) return joinOpen(first, second)
  if (!areEnds(first, second, text, gap)) return undefined
  // 从3%到5%, 由A到B: where something moved from and to, unless 不等 or 之间 says that it is a spread.
  if (
    /[从由自]/.test(text[first.start - 1] ?? '') &&
    /[至到]/.test(gap) &&
    second.kind !== null &&
    first.kind !== null &&
    !/^(?:不等|之间)/.test(text.slice(second.end, second.end + 2))
  )
    return undefined
  // 急升12分至38.5分: by how much, and to what; 预计上涨2元至3元 and 上升3%至5% are a spread.
  if (rises(first, second, text, gap)) return undefined
  const low = lowEnd(first, second)
  const high = second.value
  if (low === null || high === null) return undefined
  const [min, max] = compare(low, high) <= 0 ? [low, high] : [high, low]
  // 2024-12 and 5-3 are no ranges; a fall below zero is.
  if (compare(low, high) > 0 && !low.startsWith('-')) return undefined
  return changed(second, {
    start: first.start,
    value: null,
    min,
    max,
    modifier: first.modifier ?? second.modifier,
    rule: 'join-ranges',
    numeral: second.numeral,
  })
}

const moved = /(?:[急微劲大]?[升跌涨挫]|反弹|回落|回升|上调|下调)(?:了|约|近)?$/
const rises = (first: Figure, second: Figure, text: string, gap: string): boolean =>
  /[至到]/.test(gap) &&
  first.unitSpan !== null &&
  second.unitSpan !== null &&
  first.kind !== null &&
  first.unit !== '%' &&
  moved.test(text.slice(Math.max(0, first.start - 4), first.start)) &&
  !/预[计期测]|预料|料|可能|或/.test(text.slice(Math.max(0, first.start - 14), first.start))

/** 15,000元至25,000。 and 百分之四到五: the unit stands once, with the lower end. */
const isOpenEnd = ({ kind, min, numeral }: Figure, second: Figure, text: string): boolean =>
  kind?.value === 'decimal' &&
  kind.ranges !== false &&
  min === null &&
  numeral !== null &&
  second.kind === null &&
  second.numeral !== null &&
  numeral.hanzi === second.numeral.hanzi &&
  /^(?:[，。；、）)（(]|以[上下内]|左右|之间|$)/.test(text.slice(second.end, second.end + 2))

const joinOpen = (first: Figure, second: Figure): Figure | undefined => {
  const scale = second.numeral!.scale === 0 ? first.numeral!.bigScale : 0
  const high = second.value === null ? null : shift(second.value, first.exponent + scale)
  if (first.value === null || high === null || compare(first.value, high) >= 0) return undefined
  return changed(first, { end: second.end, value: null, min: first.value, max: high, rule: 'join-ranges' })
}

const areEnds = (first: Figure, second: Figure, text: string, gap: string): boolean => {
  if (second.kind === null)
    return first.kind === null && (/[至到与和]/.test(gap) || (second.numeral?.bigScale ?? 0) > 0)
  if (second.kind.ranges === false || second.kind.value !== 'decimal') return false
  if (first.kind === null)
    return (
      first.numeral !== null &&
      !(first.numeral.plain && /^(?:19|20)\d\d$/.test(first.value ?? '') && (second.value?.length ?? 9) < 4)
    )
  return first.kind === second.kind && unitText(first, text) === unitText(second, text)
}

const unitText = (figure: Figure, text: string): string =>
  figure.unit ?? (figure.unitSpan ? text.slice(figure.unitSpan.start, figure.unitSpan.end) : '')

/** The lower end takes the scale and the unit that stand once, behind the upper: 一百二十到一百五十万元. */
const lowEnd = (first: Figure, second: Figure): Decimal | null => {
  if (first.value === null) return null
  if (first.kind !== null) return first.value
  const low = first.numeral
  const high = second.numeral
  if (!low || !high?.value) return shift(first.value, second.exponent)
  const share = (exponent: number): Decimal | undefined =>
    exponent > 0 && compare(low.value ?? '0', shift(high.value!, -exponent)) <= 0
      ? shift(first.value!, exponent)
      : undefined
  let value = first.value
  if (low.bigScale === 0)
    value = (low.scale > 0 ? share(high.bigScale) : (share(high.scale) ?? share(high.bigScale))) ?? first.value
  return shift(value, second.exponent)
}
