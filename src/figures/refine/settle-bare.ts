import { changed, type Figure } from '../figure.ts'
import type { BareNumeral, FigureKind } from '../kind.ts'
import { kinds } from '../kinds/index.ts'
import type { Refiner } from './refiner.ts'

const claimants: readonly FigureKind[] = kinds.filter((kind: FigureKind) => kind.claim)

/** How far a kind may look around a bare numeral. */
const BEFORE = 16
const BEHIND = 6

/** Bare numerals that no list or range gave a unit: the first kind that claims one has it, the rest states nothing. */
export const settleBare: Refiner = (figures, { text, trace }) => {
  const settled: Figure[] = []
  for (const figure of figures) {
    // 较去年度（769亿: a time without a numeral is passed over.
    const last = settled.at(-1)?.silent ? settled.at(-2) : settled.at(-1)
    const one = figure.kind !== null ? figure : settleAs(last, figure, text)
    if (one) settled.push(one)
    if (figure.kind === null) {
      const what = one ? `a numeral without a unit, claimed by ${one.kind!.name}` : 'no unit, and no kind claims it'
      trace?.note(figure.start, figure.end, 'settle-bare', one ? 'refined' : 'dropped', what)
    }
  }
  return settled
}

const settleAs = (last: Figure | undefined, figure: Figure, text: string): Figure | undefined =>
  (last && settleAmount(last, figure, text)) ?? settle(figure, text) ?? (last && settleLike(last, figure, text))

/** 产值突破5000亿、6000亿大关: an amount in a list is of the same kind as the one before it. */
const settleAmount = (last: Figure, figure: Figure, text: string): Figure | undefined => {
  const { numeral } = figure
  const amounts = last.unit !== null && last.kind?.unit !== 'written'
  if (!amounts || !numeral || numeral.bigScale === 0 || numeral.bigScale !== last.numeral?.bigScale) return undefined
  return settleAsLast(last, figure, text)
}

/** 指数分别为98.2、101.5和103: a list of numbers is settled by its first. */
const settleLike = (last: Figure, figure: Figure, text: string): Figure | undefined => {
  const { numeral } = figure
  if (last.unit !== null || !numeral || numeral.hanzi || !figure.value?.includes('.')) return undefined
  return settleAsLast(last, figure, text)
}

/** What the figure before it was settled as, where only a 、, 和 or 及 stands between the two, or 较去年(. */
const settleAsLast = (last: Figure, figure: Figure, text: string): Figure | undefined =>
  last.rule === 'settle-bare' &&
  /^(?:、|和|及|[，,]?(?:较|比)[一-鿿\d]{1,6}[（(])$/.test(text.slice(last.end, figure.start))
    ? changed(figure, { kind: last.kind, unit: last.unit, rule: 'settle-bare' })
    : undefined

const settle = (figure: Figure, text: string): Figure | undefined => {
  const { numeral } = figure
  if (!numeral) return undefined
  const bare: BareNumeral = {
    numeral,
    value: figure.value,
    range: figure.min !== null && figure.max !== null,
    text: text.slice(figure.start, figure.end),
    before: text.slice(Math.max(0, figure.start - BEFORE), figure.start),
    behind: text.slice(figure.end, figure.end + BEHIND),
  }
  if (isPartOfName(bare)) return undefined
  for (const kind of claimants) {
    const claim = kind.claim!(bare)
    if (claim) return changed(figure, { kind, unit: claim.unit, rule: 'settle-bare' })
  }
  return undefined
}

/** A4, K-12, 3D; but PMI46.1 is an index by its letters. */
const isPartOfName = ({ before, behind }: BareNumeral): boolean =>
  /^[A-Za-z]/.test(behind) || (/[A-Za-z][-.]?$/.test(before) && !/(?<![A-Za-z])[A-Z]{2,6}$/.test(before))
