import { isDigit } from '../../document/fold.ts'
import { digitString, isNeighbours, readDigitRun } from './digit-run.ts'
import { financial } from './hanzi.ts'
import type { Numeral } from './numeral.ts'
import { hanziDigitOf } from './numeral-chars.ts'
import { plainNumeral } from './plain-numeral.ts'
import { addCoefficient, begin, type Progress } from './progress.ts'
import { readRising } from './rising.ts'
import { scaledBy } from './scaled-by.ts'
import { readPart } from './tokens.ts'

/** Hanzi and mixed numerals: coefficients and scales, any number of them. 一亿零五百, 5万4千6百, 三四百, 十几. */
export const readCompound = (text: string, at: number): Numeral | undefined => {
  const whole = readWhole(text, at)
  if (whole !== undefined) return whole ?? undefined
  const progress = begin(text, at)
  const rising = readRising(text, at)
  if (rising) {
    progress.coefficient = { lo: rising.lo, hi: rising.hi }
    progress.tokens = 1
    progress.at = rising.end
  }
  while (progress.at < text.length && readPart(progress)) {}
  return progress.at === at || (progress.tokens === 0 && !progress.several) ? undefined : finish(progress)
}

/** What is settled by how it starts: a string of digits (二〇二四), zero alone; `null` is a word with no numeral (陆一). */
const readWhole = (text: string, at: number): Numeral | null | undefined => {
  const char = text[at]!
  if (hanziDigitOf(text.charCodeAt(at)) < 0 || char === '参') return undefined
  // 唯一|一个, 统一|一套: the first 一 ends a word.
  if (char === '一' && text[at + 1] === '一' && '唯统同单专划万第'.includes(text[at - 1] ?? '-')) return null
  const run = readDigitRun(text, at)
  if (char === '零' || char === '〇') {
    if (run.length > 1) return digitString(at, run)
    return text[at + 1] === '点' ? undefined : plainNumeral(at, at + 1, '0', true)
  }
  // 大陆一端: an everyday word, not 61.
  if ('伍陆肆'.includes(char) && ![...run].every((one) => financial.includes(one))) return null
  // 陆兆福, 陆万: a name begins with it; amounts in these forms end with 元.
  if ('伍陆肆'.includes(char) && /^.[兆万][^元圆壹贰叁肆伍陆柒捌玖拾佰仟零整]/.test(text.slice(at, at + 3))) return null
  return run.length > 1 && !isNeighbours(run) ? digitString(at, run) : undefined
}

const finish = (progress: Progress): Numeral => {
  const { text, start, groups, decimals, run, more } = progress
  if (progress.coefficient) addCoefficient(progress, 0)
  let lo = progress.section?.lo ?? 0n
  let hi = progress.section?.hi ?? 0n
  for (const group of groups) {
    lo += group.lo
    hi += group.hi
  }
  const range = lo !== hi
  return {
    start,
    end: progress.at,
    value: range ? null : scaledBy(lo, decimals, run),
    min: range ? scaledBy(lo, decimals, run) : null,
    max: range ? scaledBy(hi, decimals, run) : null,
    several: progress.several,
    over: more === 'over',
    about: more === 'about',
    hanzi: !isDigit(text.charCodeAt(start)),
    plain: false,
    bare: progress.bare,
    half: false,
    scale: run,
    bigScale: progress.bigRun,
  }
}
