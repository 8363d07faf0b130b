import { isDigit } from '../../document/fold.ts'
import { type Decimal, shift } from './decimal.ts'
import { readDigits } from './digits.ts'
import { financial, hanziDigits, hanziTens } from './hanzi.ts'
import { BIG, isUnitPrefix, scaleExponents } from './scales.ts'

/** One numeral of the text: 1,234.5 · 三千二百一十 · 1.4万 · 30余万 · 数千 · 三四百 · 百万. */
export interface Numeral {
  readonly start: number
  readonly end: number
  /** The exact decimal; `null` where the numeral states two ends (三四百). */
  readonly value: Decimal | null
  readonly min: Decimal | null
  readonly max: Decimal | null
  /** 数十, 几百: the value is the scale. */
  readonly several: boolean
  /** 余 or 多 inside: 30余万, 10多万. */
  readonly over: boolean
  /** 来 inside: 十来个. */
  readonly about: boolean
  readonly hanzi: boolean
  /** A plain run of digits, as years, days and list numbers are written: 2024, 二〇二四. */
  readonly plain: boolean
  /** A scale with nothing before it: 百(万平方米), 千(架). */
  readonly bare: boolean
  /** 半. */
  readonly half: boolean
  /** Exponent of all scales behind the last coefficient (3千万: 7), and of the 万 and 亿 among them (4). */
  readonly scale: number
  readonly bigScale: number
}

const MORE = /[多余来]/
/** 余 and 多 that begin the next word: 余额, 多元化, 多层次. */
const notMore = /余[额款热粮波震]|多[元样边功媒层渠方党维式普]|来[自源临访华往宾年]/y

/** Reads the numeral at `at`, or declines. A sign before it is the caller's. Never backtracks: linear in what it reads. */
export const readNumeral = (text: string, at: number): Numeral | undefined => {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return readArabic(text, at)
  const char = text[at]!
  if (char === '半') return { ...plainNumeral(at, at + 1, '0.5', true), plain: false, half: true }
  const numeral = readCompound(text, at)
  return numeral && numeral.end - at === 1 && !standsAlone(text, at) ? undefined : numeral
}

/** 壹 alone is a numeral, 陆 and 拾 are only before 元 角 分 整 (壹元整): 大陆, 收拾. */
const standsAlone = (text: string, at: number): boolean =>
  !financial.includes(text[at]!) || '壹贰叁柒捌玖'.includes(text[at]!) || '元圆角分'.includes(text[at + 1] ?? '-')

const plainNumeral = (start: number, end: number, value: Decimal, hanzi: boolean): Numeral => ({
  start,
  end,
  value,
  min: null,
  max: null,
  several: false,
  over: false,
  about: false,
  hanzi,
  plain: true,
  bare: false,
  half: false,
  scale: 0,
  bigScale: 0,
})

/** Digits, then at most 余 or 多 and scales: the common case, with no big integers. */
const readArabic = (text: string, at: number): Numeral => {
  const digits = readDigits(text, at)
  let i = digits.end
  if (!(text.charCodeAt(i) in continuing)) return { ...plainNumeral(at, i, digits.value, false), plain: digits.plain }
  let mark = readMore(text, i, digits.value)
  i = mark.end
  let scale = 0
  let bigScale = 0
  for (;;) {
    const exponent = scaleExponents[text[i]!]
    if (exponent === undefined || isUnitPrefix(text, i)) break
    scale += exponent
    if (exponent >= BIG) bigScale += exponent
    i += 1
  }
  if (mark.end > digits.end && scale === 0 && !mark.final) {
    i = digits.end
    mark = none(i)
  }
  if (scale > 0 && mark.kind === undefined) {
    // 5万4千6百, 3万4000, 2千零30万
    if (startsNumber(text, i)) return readCompound(text, at) ?? plainNumeral(at, digits.end, digits.value, false)
    mark = readMore(text, i, shift('10', scale))
    i = mark.end
  }
  return {
    ...plainNumeral(at, i, shift(digits.value, scale), false),
    plain: digits.plain && i === digits.end,
    over: mark.kind === 'over',
    about: mark.kind === 'about',
    scale,
    bigScale,
  }
}

const continuing: Readonly<Record<number, true>> = Object.fromEntries(
  [...'十拾百佰千仟万亿兆多余来'].map((char) => [char.charCodeAt(0), true]),
)

const startsNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || (text[at] !== undefined && text[at]! in hanziDigits && text[at] !== '参')

interface More {
  readonly end: number
  readonly kind: 'over' | 'about' | undefined
  /** May the numeral end here? 十多(个) may, 3多 may not. */
  readonly final: boolean
}

const none = (end: number): More => ({ end, kind: undefined, final: true })

/** 余, 多 or 来 behind digits: 30余万, 十来个. Only a number of ten and more has one. */
const readMore = (text: string, at: number, value: Decimal): More => {
  const char = text[at]
  if (char === undefined || !MORE.test(char)) return none(at)
  notMore.lastIndex = at
  if (notMore.test(text)) return none(at)
  const large = value.length > 1 && !value.startsWith('0')
  if (char === '来') return large && value.endsWith('0') ? { end: at + 1, kind: 'about', final: true } : none(at)
  const next = text[at + 1]
  if (!large && (next === undefined || scaleExponents[next] === undefined)) return none(at)
  return { end: at + 1, kind: 'over', final: large }
}

/** A coefficient in progress: two ends where the numeral is indefinite. */
interface Ends {
  lo: bigint
  hi: bigint
}

interface Group extends Ends {
  exponent: number
}

/** Hanzi and mixed numerals: coefficients and scales, any number of them. */
const readCompound = (text: string, at: number): Numeral | undefined => {
  let i = at
  const groups: Group[] = []
  let section: Ends | undefined
  let coefficient: Ends | undefined
  let decimals = ''
  let several = false
  let bare = false
  let zero = false
  let more: More['kind']
  let last = 0 // exponent of the last scale read
  let run = 0 // exponent of the scales read since the last coefficient
  let bigRun = 0
  let tokens = 0

  const addTo = (exponent: number): void => {
    const factor = 10n ** BigInt(exponent)
    const part = coefficient ?? { lo: 1n, hi: 1n }
    section = { lo: (section?.lo ?? 0n) + part.lo * factor, hi: (section?.hi ?? 0n) + part.hi * factor }
    coefficient = undefined
  }

  for (; i < text.length; ) {
    const char = text[i]!
    const code = text.charCodeAt(i)
    if (isDigit(code)) {
      if (coefficient || more || (i > at && last === 0 && !zero)) break
      const digits = readDigits(text, i)
      if (digits.value.includes('.')) {
        if (i > at) break
        const point = digits.value.indexOf('.')
        decimals = digits.value.slice(point + 1)
        coefficient = both(BigInt(digits.value.slice(0, point)))
      } else coefficient = both(BigInt(digits.value))
      // 3万5 is 35000, 3万4000 is 34000.
      if (last > 1 && !zero && digits.end - i === 1 && scaleExponents[text[digits.end]!] === undefined)
        coefficient = both(coefficient.lo * 10n ** BigInt(last - 1))
      i = digits.end
      run = 0
      bigRun = 0
      tokens += 1
      continue
    }
    if (char === '零' || char === '〇') {
      const digitRun = i === at ? readDigitRun(text, i) : undefined
      if (digitRun && digitRun.length > 1) return digitString(text, at, digitRun)
      if (i === at) {
        if (text[i + 1] === '点') {
          coefficient = both(0n)
          tokens += 1
          i += 1
          continue
        }
        return plainNumeral(at, at + 1, '0', true)
      }
      if (
        coefficient ||
        more ||
        !(startsNumber(text, i + 1) || (text[i + 1] === '参' && financial.includes(text[at]!)))
      ) {
        if (!(text[i + 1] !== undefined && text[i + 1]! in scaleExponents)) break
      }
      zero = true
      run = 0
      bigRun = 0
      i += 1
      continue
    }
    const tens = hanziTens[char]
    if (tens !== undefined) {
      if (coefficient || more) break
      coefficient = both(BigInt(tens))
      addTo(1)
      last = 1
      run = 0
      i += 1
      tokens += 1
      continue
    }
    const digit = hanziDigits[char]
    if (digit !== undefined) {
      if (
        coefficient ||
        more ||
        (char === '参' && !(i === at ? financialNext(text, i + 1) : financial.includes(text[at]!)))
      )
        break
      // 三十两 is thirty 两, 一亿零两千 is a number.
      if (char === '两' && i > at && scaleExponents[text[i + 1]!] === undefined) break
      const digitRun = readDigitRun(text, i)
      // 大陆一端: an everyday word, not 61.
      if (
        i === at &&
        '伍陆肆'.includes(char) &&
        digitRun.length > 1 &&
        ![...digitRun].every((one) => financial.includes(one))
      )
        break
      if (digitRun.length >= 2 && i === at && !isNeighbours(digitRun)) return digitString(text, at, digitRun)
      if (digitRun.length > 2) {
        if (i === at) return digitString(text, at, digitRun)
        break
      }
      if (digitRun.length === 2) {
        if (!isNeighbours(digitRun)) break
        coefficient = { lo: BigInt(hanziDigits[digitRun[0]!]!), hi: BigInt(hanziDigits[digitRun[1]!]!) }
      } else coefficient = both(BigInt(digit))
      const end = i + digitRun.length
      // The last digit of 三千二 counts the next lower scale.
      if (last > 1 && !zero && scaleExponents[text[end]!] === undefined) {
        const factor = 10n ** BigInt(last - 1)
        coefficient = { lo: coefficient.lo * factor, hi: coefficient.hi * factor }
      }
      i = end
      run = 0
      bigRun = 0
      tokens += 1
      continue
    }
    if (char === '点' && (coefficient || section || groups.length > 0) && decimals === '' && !more) {
      const point = readPoint(text, i)
      if (!point) break
      decimals = point.decimals
      i = point.end
      run = 0
      bigRun = 0
      continue
    }
    if (char === '数' || char === '几') {
      const next = scaleExponents[text[i + 1]!]
      if (i === at) {
        if (next === undefined || isUnitPrefix(text, i + 1)) break
        several = true
        coefficient = both(1n)
        i += 1
        continue
      }
      // 十几 is 11 to 19.
      if (char === '几' && last === 1 && !coefficient && !zero && section) {
        coefficient = { lo: 1n, hi: 9n }
        i += 1
        continue
      }
      break
    }
    const exponent = scaleExponents[char]
    if (exponent !== undefined) {
      if (isUnitPrefix(text, i) && (tokens > 0 || several)) break
      if (i === at && exponent > 1) bare = true
      if (decimals !== '') {
        run += exponent
        if (exponent >= BIG) bigRun += exponent
        i += 1
        last = exponent
        continue
      }
      if (exponent < BIG) {
        // Only 十 may follow a scale with no digit between: 一百十一.
        if (run > 0 && coefficient === undefined && (bare || exponent > 1 || last < 2)) break
        addTo(exponent)
      } else {
        if (coefficient) addTo(0)
        let sum: Ends = section ?? { lo: 0n, hi: 0n }
        let power = exponent
        while (groups.length > 0) {
          const top = groups[groups.length - 1]!
          if (top.exponent > exponent || (top.exponent === exponent && section)) break
          sum = { lo: sum.lo + top.lo, hi: sum.hi + top.hi }
          power = Math.max(power, exponent)
          groups.pop()
        }
        if (sum.hi === 0n) sum = { lo: 1n, hi: 1n }
        const factor = 10n ** BigInt(exponent)
        groups.push({ lo: sum.lo * factor, hi: sum.hi * factor, exponent: power })
        section = undefined
      }
      run += exponent
      if (exponent >= BIG) bigRun += exponent
      last = exponent
      zero = false
      i += 1
      tokens += 1
      continue
    }
    if (MORE.test(char) && !more && tokens > 0) {
      const large = section !== undefined || groups.length > 0 || (coefficient !== undefined && coefficient.lo >= 10n)
      const mark = readMore(text, i, large ? '10' : '1')
      if (mark.kind === undefined) break
      more = mark.kind
      i = mark.end
      if (scaleExponents[text[i]!] === undefined || isUnitPrefix(text, i)) break
      continue
    }
    break
  }
  if (i === at || (tokens === 0 && !several)) return undefined
  if (coefficient) addTo(0)
  let lo = section?.lo ?? 0n
  let hi = section?.hi ?? 0n
  for (const group of groups) {
    lo += group.lo
    hi += group.hi
  }
  const scaled = (value: bigint): Decimal => (decimals === '' ? value.toString() : shift(`${value}.${decimals}`, run))
  const range = lo !== hi
  return {
    start: at,
    end: i,
    value: range ? null : scaled(lo),
    min: range ? scaled(lo) : null,
    max: range ? scaled(hi) : null,
    several,
    over: more === 'over',
    about: more === 'about',
    hanzi: !isDigit(text.charCodeAt(at)),
    plain: false,
    bare,
    half: false,
    scale: run,
    bigScale: bigRun,
  }
}

const both = (value: bigint): Ends => ({ lo: value, hi: value })

const financialNext = (text: string, at: number): boolean =>
  text[at] !== undefined && (financial.includes(text[at]!) || text[at]! in scaleExponents)

/** The hanzi digits that stand side by side at `at`: 二〇二四, 三四. */
const readDigitRun = (text: string, at: number): string => {
  let end = at
  while (end < text.length && text[end]! in hanziDigits && (end === at || !'两参'.includes(text[end]!))) end += 1
  return text.slice(at, end)
}

/** Two digits that mean "three or four": 三四, and 三五 by custom. */
const isNeighbours = (run: string): boolean => {
  if (run.length !== 2) return false
  const [a, b] = [hanziDigits[run[0]!]!, hanziDigits[run[1]!]!]
  return a > 0 && (b === a + 1 || run === '三五')
}

const digitString = (text: string, at: number, run: string): Numeral =>
  plainNumeral(
    at,
    at + run.length,
    [...text.slice(at, at + run.length)].map((char) => hanziDigits[char]).join(''),
    true,
  )

/** 点 and the digits behind it: 八点一, 六点四二(万). 八点三十分 is a time and declines. */
const readPoint = (text: string, at: number): { end: number; decimals: string } | undefined => {
  const run = readDigitRun(text, at + 1)
  const end = at + 1 + run.length
  if (run === '' || text[end] === '十' || text[end] === '刻') return undefined
  return { end, decimals: [...run].map((char) => hanziDigits[char]).join('') }
}
