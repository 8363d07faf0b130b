import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DiagnosticCode, diagnosticTexts } from '../../src/diagnostics.ts'
import { type ExtractOptions, extract } from '../../src/extract.ts'

const found = (text: string, options?: ExtractOptions) =>
  extract(text, options).diagnostics.map(({ code, line, column, message }) => ({ code, line, column, message }))
const codes = (text: string, options?: ExtractOptions) => found(text, options).map(({ code }) => code)

it.each<[string, DiagnosticCode[], ExtractOptions?]>([
  ['', ['no-text']],
  [' \u3000\r\n\t', ['no-text']],
  ['没有数字。', ['no-figures']],
  ['去年同期增速放缓。', ['no-figures']],
  ['2024年收入500万元。', []],
])('%j has %j', (text, expected, options) => {
  expect(codes(text, options)).toEqual(expected)
})

describe('characters that are lost', () => {
  it('are told once, with their number and the place of the first', () => {
    expect(found('𠮷区2024年\n收\ufffd500万元，支出\ufffd\ufffd')).toEqual([
      { code: 'replacement-characters', line: 2, column: 2, message: expect.stringContaining('(U+FFFD, 3 times)') },
    ])
  })

  it('are also those whose marks were decoded once more', () => {
    expect(found('2024年收入锟斤拷500万元')).toEqual([
      { code: 'replacement-characters', line: 1, column: 8, message: expect.stringContaining('(锟斤拷, once)') },
    ])
  })
})

describe('a date that does not exist', () => {
  it('is a warning at its place, and its value is null', () => {
    const { figures, diagnostics } = extract('2024年底前\n于2月30日召开。')
    expect(figures.find(({ text }) => text === '2月30日')).toMatchObject({ kind: 'date', value: null })
    expect(diagnostics).toMatchObject([
      { code: 'date-invalid', severity: 'warning', line: 2, column: 2, start: 9, end: 14 },
    ])
  })

  it.each<[string, DiagnosticCode[]]>([
    ['会议于2023年2月29日召开。', ['date-invalid']],
    ['会议于2024年2月29日召开。', []],
    ['2023年，会议于2月29日召开。', ['date-invalid']],
    ['2024年，会议于2月29日召开。', []],
    ['会期为2024年4月28日至4月31日。', ['date-invalid']],
    // Nothing tells the year: it may be one that has the day.
    ['会议于2月29日召开。', ['year-unknown']],
    ['会议于2月30日召开。', ['date-invalid']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })
})

describe('dates that nothing places', () => {
  const text = '9月12日开工，\n15日完工，近三年增长5%。'

  it('are one note, at the first of them', () => {
    expect(found(text)).toEqual([
      { code: 'year-unknown', line: 1, column: 1, message: expect.stringContaining('9月12日 (and 2 more)') },
    ])
  })

  it('are none where the caller or the text says more', () => {
    expect(codes(text, { date: '2024-12-31' })).toEqual([])
    expect(codes(`2024年\n${text}`)).toEqual([])
  })
})

describe("a date from the file's name", () => {
  const fromName = (name: string, text = '9月12日开工。') =>
    found(text, { name }).map(({ code, message }) => `${code}: ${message.replace(/.*: /, '')}`)

  it('is told where it dates the report', () => {
    expect(fromName('reports/a-20241105.txt')).toEqual(["date-from-name: 2024-11-05 is taken from the file's name"])
    expect(fromName('reports/政府工作报告2024.txt')).toEqual(["date-from-name: 2024 is taken from the file's name"])
  })

  it('is not told where the text dates itself', () => {
    expect(fromName('a-20241105.txt', '来源：某某网 2024-09-13\n9月12日开工。')).toEqual([])
    expect(fromName('2025.txt', '二〇二四年工作情况\n9月12日开工，收入达到5亿元。')).toEqual([])
  })
})

it('the README tells of each code', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const [code, { severity }] of Object.entries(diagnosticTexts))
    expect(readme).toMatch(new RegExp(`\\| \`${code}\` +\\| ${severity} +\\|`))
})
