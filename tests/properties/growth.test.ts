import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findInText } from '../../src/figures/find-in-document.ts'
import { grammarText } from '../support/grammar-text.ts'

/**
 * How much a run looks at: each character that is asked for, each character of a slice or search, each match of a
 * pattern. Counted, not timed, so the answer is the same on every machine.
 */
const workOf = (run: () => void): number => {
  let work = 0
  const { charCodeAt, slice, startsWith, indexOf } = String.prototype
  const { exec, test } = RegExp.prototype
  String.prototype.charCodeAt = function (at) {
    work += 1
    return charCodeAt.call(this, at)
  }
  String.prototype.slice = function (from, to) {
    const part = slice.call(this, from, to)
    work += part.length
    return part
  }
  String.prototype.startsWith = function (what, at) {
    work += what.length
    return startsWith.call(this, what, at)
  }
  String.prototype.indexOf = function (what, at) {
    const found = indexOf.call(this, what, at)
    work += (found < 0 ? this.length : found) - (at ?? 0)
    return found
  }
  // What a sticky pattern takes in is known where it matches; where it does not, the text around is what it may see.
  RegExp.prototype.exec = function (text) {
    const found = exec.call(this, text)
    work += found ? found[0].length : 1
    return found
  }
  RegExp.prototype.test = function (text) {
    work += 1
    return test.call(this, text)
  }
  try {
    run()
  } finally {
    Object.assign(String.prototype, { charCodeAt, slice, startsWith, indexOf })
    Object.assign(RegExp.prototype, { exec, test })
  }
  return work
}

const repeated = [
  '3至5亿元',
  '3至5亿元，',
  '1',
  '1,111,',
  '1.1.',
  '1:1:',
  '1比1比',
  '一',
  '万',
  '一万',
  '一十',
  '一0',
  '千零',
  '第1、',
  '第一至',
  '3、',
  '2024年',
  '2024-',
  '约',
  '每',
  'a',
  'a1',
  'GB1-',
  '百分之',
  '三分之',
  '“十',
  '¥',
  '-',
  '十四届',
  '12345',
  '半',
  '\u3000',
]

/** The work for twice as many, over the work for so many: two where a text is read in one pass, four in two. */
const growthOf = (unit: string, times: number): number => {
  findInText(unit)
  const once = workOf(() => findInText(unit.repeat(times)))
  return workOf(() => findInText(unit.repeat(2 * times))) / once
}

it('ten thousand ranges are read in one pass', () => {
  expect(growthOf('3至5亿元', 5000)).toBeLessThan(2.2)
})

it.each(repeated)('%j, however often, is read in one pass', (unit) => {
  expect(growthOf(unit, 1000)).toBeLessThan(2.3)
})

it('so is whatever the grammar may meet', () => {
  fc.assert(
    fc.property(grammarText(4), (unit) => unit === '' || growthOf(unit, 200) < 2.6),
    { seed: 20_240_912, numRuns: 150 },
  )
})

it('the count sees a second pass', () => {
  const text = '3至5亿元'.repeat(200)
  const quadratic = (input: string) => {
    for (let i = 0; i < input.length; i += 1) input.slice(i)
  }
  expect(workOf(() => quadratic(text + text)) / workOf(() => quadratic(text))).toBeGreaterThan(3.5)
})
