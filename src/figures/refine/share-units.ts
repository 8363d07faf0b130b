import { changed, type Figure } from '../figure.ts'
import { compare, type Decimal, shift } from '../numerals/decimal.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { inner, scaledValue } from '../quantity.ts'
import type { Refiner } from './refiner.ts'

const separator = /^ ?(?:、|和|或者|或|及|以及|与|，|,|±) ?$/
const times = /^ ?× ?$/

/** Members of a list whose unit stands once, behind the last: 3、5、8公里; 4.2×4.0cm; 1.9个和1.6个百分点; 1986、1989年. */
export const shareUnits: Refiner = (figures, { text, trace }) => {
  const shared = [...figures]
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const bare = shared[i]!
    const model = shared[i + 1]!
    if (model.kind === null || model.silent) continue
    const gap = text.slice(bare.end, model.start)
    if (!separator.test(gap) && !(model.kind.sides && times.test(gap))) continue
    const sharing = bare.kind === null ? shareWith(bare, model) : shareRestOfUnit(bare, model, text)
    if (!sharing) continue
    trace?.note(sharing.start, sharing.end, 'share-units', 'refined', `unit of ${text.slice(model.start, model.end)}`)
    shared[i] = sharing
  }
  return shared
}

const shareWith = (bare: Figure, model: Figure): Figure | undefined => {
  const { numeral } = bare
  const kind = model.kind!
  if (!numeral) return undefined
  if (kind.share) {
    const match = kind.share(withScale(numeral, model), {
      end: model.end,
      value: model.value,
      unit: model.unit,
      ...(model.calendar ? { calendar: model.calendar } : {}),
    })
    if (!match) return undefined
    return changed(bare, {
      kind,
      value: match.value,
      min: match.min ?? null,
      max: match.max ?? null,
      unit: match.unit,
      calendar: match.calendar ?? null,
      rule: 'share-units',
    })
  }
  // A list shares the unit only between numbers that are written alike: 3、5、8公里, not 2024，300人.
  if (kind.standing || kind.value !== 'decimal' || model.unitSpan === null) return undefined
  if (/^(?:19|20)\d\d$/.test(numeral.value ?? '') && numeral.plain) return undefined
  const scaled = withScale(numeral, model)
  // 五万、三年、零抵押: each of something else.
  if (scaled.scale > 0 && scaled.value && model.value && compare(scaled.value, shift(model.value, 3)) > 0)
    return undefined
  return changed(bare, {
    kind,
    ...scaledValue(scaled, model.exponent, bare.value?.startsWith('-') ?? false),
    numeral: scaled,
    unit: model.unit,
    unitSpan: model.unitSpan,
    exponent: model.exponent,
    modifier: inner(numeral),
    per: [...model.per],
    rule: 'share-units',
  })
}

/** 1.2、3.4和5.6亿元: the scale is shared too, where the numbers are of one size (not 500和1万元). */
const withScale = (bare: Numeral, model: Figure): Numeral => {
  const big = model.numeral?.bigScale ?? 0
  const last = model.numeral?.value
  if (bare.scale > 0 || bare.value === null || !last) return bare
  const tens = nextTens(bare, last)
  if (tens > 0) return { ...bare, value: shift(bare.value, tens), bigScale: big }
  if (big === 0) return bare
  const mantissa = shift(last, -big)
  const alike = compare(bare.value, shift(mantissa, 2)) < 0 && compare(shift(bare.value, 2), mantissa) > 0
  return alike ? { ...bare, value: shift(bare.value, big), bigScale: big } : bare
}

/** 四、五千亿, 5、6000亿: spoken as one number, and all of the scale is shared. Its power of ten, or 0. */
const nextTens = ({ value, scale }: Numeral, last: Decimal): number => {
  if (scale > 0 || !/^[1-8]$/.test(value ?? '')) return 0
  const zeros = /^\d0+$/.test(last) ? last.length - 1 : 0
  return zeros > 0 && last.startsWith(String(Number(value) + 1)) ? zeros : 0
}

/** 1.9个和1.6个百分点: the first unit is cut short. */
const shareRestOfUnit = (bare: Figure, model: Figure, text: string): Figure | undefined => {
  if (
    bare.unitSpan === null ||
    model.unitSpan === null ||
    bare.kind!.unit !== 'written' ||
    model.kind!.unit === 'written'
  )
    return undefined
  const own = text.slice(bare.unitSpan.start, bare.unitSpan.end)
  const whole = text.slice(model.unitSpan.start, model.unitSpan.end)
  if (own === whole || !whole.startsWith(own) || !bare.numeral) return undefined
  return changed(bare, {
    kind: model.kind,
    ...scaledValue(bare.numeral, model.exponent, false),
    unit: model.unit,
    exponent: model.exponent,
    rule: 'share-units',
  })
}
