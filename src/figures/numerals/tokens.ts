import { isNeighbours, readDigitRun, readPoint } from './digit-run.ts'
import { readDigits } from './digits.ts'
import { readFew } from './few.ts'
import { financial, hanziDigits, hanziTens } from './hanzi.ts'
import { readMore } from './more.ts'
import { addCoefficient, both, closeGroup, countsLowerScale, type Progress, pass, passScale } from './progress.ts'
import { BIG, isUnitPrefix, LARGEST, scaleExponents } from './scales.ts'
import { startsNumber } from './starts-number.ts'

/** One part of a compound numeral; `read` takes it in and goes on behind it, or says that the numeral ends before it. */
interface Part {
  /** Every character that it can begin with. */
  readonly starts: string
  readonly read: (progress: Progress, char: string) => boolean
}

/** 5万4千, 3万4000, 3万5 (35000). */
const digitsPart: Part = {
  starts: '0123456789',
  read: (progress) => {
    const { text, at, start } = progress
    if (progress.coefficient || progress.more || (at > start && progress.last === 0 && !progress.zero)) return false
    if (beginsAnew(progress)) return false
    const digits = readDigits(text, at)
    const point = digits.value.indexOf('.')
    if (point >= 0) {
      if (at > start) return false
      progress.decimals = digits.value.slice(point + 1)
    }
    let whole = BigInt(point < 0 ? digits.value : digits.value.slice(0, point))
    if (digits.end - at === 1 && countsLowerScale(progress, digits.end)) whole *= 10n ** BigInt(progress.last - 1)
    progress.coefficient = both(whole)
    progress.tokens += 1
    return pass(progress, digits.end)
  },
}

/** 8万亿9万亿, 3亿5亿: another amount of the same scale, that a lost comma left without its gap. 1万亿5000亿 is one. */
const beginsAnew = ({ text, at, bigRun }: Progress): boolean => {
  if (bigRun < HUNDRED_MILLION) return false
  const next = /^[\d.,]{1,12}([千百十]?万)?亿/.exec(text.slice(at, at + 15))
  return next !== null && (next[1] !== undefined || bigRun === HUNDRED_MILLION)
}
const HUNDRED_MILLION = 8

/** 一亿零五百, 零点五. */
const zeroPart: Part = {
  starts: '零〇',
  read: (progress) => {
    const { text, at, start } = progress
    if (at === start) {
      progress.coefficient = both(0n)
      progress.tokens += 1
      return pass(progress, at + 1)
    }
    const next = text[at + 1]
    const digitBehind = startsNumber(text, at + 1) || (next === '参' && financial.includes(text[start]!))
    const scaleBehind = next !== undefined && next in scaleExponents
    if ((progress.coefficient || progress.more || !digitBehind) && !scaleBehind) return false
    progress.zero = true
    return pass(progress, at + 1)
  },
}

/** 廿二, 五百卅四. */
const tensPart: Part = {
  starts: Object.keys(hanziTens).join(''),
  read: (progress, char) => {
    if (progress.coefficient || progress.more) return false
    progress.coefficient = both(BigInt(hanziTens[char]!))
    addCoefficient(progress, 1)
    progress.last = 1
    progress.run = 0
    progress.at += 1
    progress.tokens += 1
    return true
  },
}

/** 三, 三四 (3 to 4), 三千二 (3200). */
const hanziPart: Part = {
  starts: Object.keys(hanziDigits).join(''),
  read: (progress, char) => {
    const { text, at, start } = progress
    if (progress.coefficient || progress.more) return false
    if (char === '参' && !(at === start ? isFinancial(text, at + 1) : financial.includes(text[start]!))) return false
    // 三十两 is thirty 两, 一亿零两千 is a number.
    if (char === '两' && at > start && scaleExponents[text[at + 1]!] === undefined) return false
    const few = readFew(text, at)
    const run = few?.run ?? readDigitRun(text, at)
    if (run.length > 2 || (run.length === 2 && few === undefined && !isNeighbours(run))) return false
    const end = few?.end ?? at + run.length
    const factor = countsLowerScale(progress, end) ? 10n ** BigInt(progress.last - 1) : 1n
    const digit = (index: number): bigint => BigInt(hanziDigits[run[index]!]!) * factor
    const [first, last] = [digit(0), digit(run.length - 1)]
    progress.coefficient = first > last ? { lo: last, hi: first } : { lo: first, hi: last }
    progress.tokens += 1
    return pass(progress, end)
  },
}

const isFinancial = (text: string, at: number): boolean =>
  text[at] !== undefined && (financial.includes(text[at]!) || text[at]! in scaleExponents)

/** 十五点七, 六点四二万. */
const pointPart: Part = {
  starts: '点',
  read: (progress) => {
    const started = progress.coefficient || progress.section || progress.groups.length > 0
    if (!started || progress.decimals !== '' || progress.more) return false
    const point = readPoint(progress.text, progress.at)
    if (!point) return false
    progress.decimals = point.decimals
    return pass(progress, point.end)
  },
}

/** 数千, 几百, 几廿 (several); 十几 (11 to 19), 一百几十 (110 to 190); 百几, 三千几 (so many and more). */
const severalPart: Part = {
  starts: '数几',
  read: (progress, char) => {
    const { text, at, start } = progress
    if (at === start) {
      const twenty = hanziTens[text[at + 1]!] !== undefined
      if (!twenty && (scaleExponents[text[at + 1]!] === undefined || isUnitPrefix(text, at + 1))) return false
      progress.several = true
      if (!twenty) progress.coefficient = both(1n)
    } else {
      if (char !== '几' || progress.coefficient || progress.zero) return false
      const next = scaleExponents[text[at + 1]!]
      const fills = progress.section && (progress.last === 1 || (next !== undefined && next < progress.last))
      if (!fills) return readsMore(progress)
      progress.coefficient = { lo: 1n, hi: 9n }
    }
    progress.at += 1
    return true
  },
}

const scalePart: Part = {
  starts: Object.keys(scaleExponents).join(''),
  read: (progress, char) => {
    const { text, at, start } = progress
    const exponent = scaleExponents[char]!
    if (progress.run + exponent > LARGEST) return false
    if (isUnitPrefix(text, at) && (progress.tokens > 0 || progress.several)) return false
    if (at === start && exponent > 1) progress.bare = true
    if (progress.decimals !== '') return passScale(progress, exponent)
    if (exponent < BIG) {
      // Only 十 may follow a scale with no digit between: 一百十一.
      const follows = progress.run > 0 && progress.coefficient === undefined
      if (follows && (progress.bare || exponent > 1 || progress.last < 2)) return false
      addCoefficient(progress, exponent)
    } else closeGroup(progress, exponent)
    progress.zero = false
    progress.tokens += 1
    return passScale(progress, exponent)
  },
}

/** 十多万, 三千余. */
const readsMore = (progress: Progress): boolean => {
  const { text, at, coefficient } = progress
  if (progress.more || progress.tokens === 0) return false
  const large =
    progress.section !== undefined || progress.groups.length > 0 || (coefficient !== undefined && coefficient.lo >= 10n)
  const mark = readMore(text, at, large ? '10' : '1')
  if (mark.kind === undefined) return false
  progress.more = mark.kind
  progress.at = mark.end
  return scaleExponents[text[mark.end]!] !== undefined && !isUnitPrefix(text, mark.end)
}

const morePart: Part = { starts: '多余来', read: readsMore }

/** In the order in which they are asked; each character belongs to one, but for 零, which is a digit too. */
const parts: readonly Part[] = [digitsPart, zeroPart, tensPart, hanziPart, pointPart, severalPart, scalePart, morePart]

/** The part that a character begins, by its code unit. */
const partOf = new Map<number, Part>()
for (const part of parts)
  for (let i = 0; i < part.starts.length; i += 1)
    if (!partOf.has(part.starts.charCodeAt(i))) partOf.set(part.starts.charCodeAt(i), part)

/** Takes in one more part of the numeral, or says that it has ended. */
export const readPart = (progress: Progress): boolean => {
  const part = partOf.get(progress.text.charCodeAt(progress.at))
  return part?.read(progress, progress.text[progress.at]!) ?? false
}
