import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cell, TableBlock } from '../../src/document/document.ts'
import { extract } from '../../src/extract.ts'
import { findInText } from '../../src/figures/find-in-document.ts'
import { gridOf } from '../../src/tables/grid.ts'
import { grammarText } from '../support/grammar-text.ts'

/**
 * How much a run looks at: each character that is asked for, each character of a slice or search, each match of a
 * pattern. Counted, not timed, so the answer is the same on every machine.
 */
const workOf = (run: () => void): number => {
  let work = 0
  const { charCodeAt, slice, startsWith, indexOf, lastIndexOf, includes } = String.prototype
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
  String.prototype.lastIndexOf = function (what, at) {
    const found = lastIndexOf.call(this, what, at)
    work += Math.min(at ?? this.length, this.length) - Math.max(found, 0)
    return found
  }
  String.prototype.includes = function (what, at) {
    const found = indexOf.call(this, what as string, at)
    work += (found < 0 ? this.length : found) - (at ?? 0)
    return found >= 0
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
    Object.assign(String.prototype, { charCodeAt, slice, startsWith, indexOf, lastIndexOf, includes })
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

it.each([
  '甲厂份额为5%。',
  '乙镇产值12亿元，增长3%；',
  '从2020年的5万元增长到2025年的6万元，年均增长4%。',
  '（其中甲村3个、乙村5个',
  '位居全省第一，',
  '“丙',
])('%j, however often, is linked in one pass', (unit) => {
  const work = (times: number) => workOf(() => extract(unit.repeat(times)))
  work(10)
  expect(work(2000) / work(1000)).toBeLessThan(2.3)
})

it('a company of the paragraph before is looked for near by, however long its own paragraph is', () => {
  const work = (times: number) =>
    workOf(() => extract(`云岭控股公司营收6亿元。\n\n${'该公司营收5亿元。'.repeat(times)}`))
  work(10)
  expect(work(2000) / work(1000)).toBeLessThan(2.3)
})

const tableOf = (rows: number): string =>
  `序号\t地区\t类别\t收入\n${Array.from({ length: rows }, (_, i) => `${i + 1}\t北${i}镇\t农业${i}类\t${i + 3}.5\n`).join('')}`

it('a table of labels is read in one pass', () => {
  const work = (rows: number) => workOf(() => expect(extract(tableOf(rows)).figures).toHaveLength(rows))
  work(10)
  expect(work(400) / work(200)).toBeLessThan(2.3)
})

it('a row of words without end labels its cells by the first of them', () => {
  const row = (words: number) => Array.from({ length: words }, (_, i) => (i % 3 ? `词${i}` : `${i + 1}.5`)).join('\t')
  const work = (words: number) => workOf(() => extract(`${row(words)}\n${row(words)}\n${row(words)}\n`))
  work(10)
  expect(work(2000) / work(1000)).toBeLessThan(2.3)
})

it('a cell as long as a report is looked through once, however many cells its row has', () => {
  const label = (length: number) => '长三角1234年第（'.repeat(length)
  const table = (length: number) => {
    const halves = Array.from({ length: 20 }, () => '0.5\t城市').join('\t')
    return `城市${'\t环比\t城市'.repeat(20)}\n${`${label(length)}\t${halves}\n`.repeat(3)}`
  }
  const work = (length: number) => workOf(() => extract(table(length)))
  work(10)
  expect(work(2000) / work(1000)).toBeLessThan(2.3)
})

it('rows of words without end are no header', () => {
  const cell = (text: string): Cell => ({ reading: { text, start: 0, shifts: null } }) as Cell
  const words = Array.from({ length: 50 }, () => [cell('项目'), cell('说明')])
  const table = { rows: [...words, [cell('收入'), cell('12.5')]] } as unknown as TableBlock
  const { headers, body } = gridOf(table)
  expect(headers).toEqual([['项目'], ['说明']])
  expect(body).toHaveLength(50)
})

it('a table has more rows than a call has arguments', () => {
  const cell = (text: string): Cell => ({ reading: { text, start: 0, shifts: null } }) as Cell
  const row = [cell('收入'), cell('12')]
  const table = { rows: Array.from({ length: 200_000 }, () => row) } as unknown as TableBlock
  expect(gridOf(table).body).toHaveLength(200_000)
})

it('the count sees a second pass', () => {
  const text = '3至5亿元'.repeat(200)
  const quadratic = (input: string) => {
    for (let i = 0; i < input.length; i += 1) input.slice(i)
  }
  expect(workOf(() => quadratic(text + text)) / workOf(() => quadratic(text))).toBeGreaterThan(3.5)
})
