import { describe, expect, it } from 'vitest'
import { decode } from '../../src/input/decode.ts'
import type { Encoding } from '../../src/input/encodings.ts'
import { encode } from '../support/encode.ts'

const simplified = '全年实现地区生产总值7315亿元，同比增长5.2%。\r\n常住人口约10多万人。'
const traditional = '全年本地生產總值7315億元，按年增長5.2%。\r\n訪港旅客約10多萬人次。'
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))

describe('finds out the encoding', () => {
  const cases: [string, Encoding][] = [
    [simplified, 'utf-8'],
    [simplified, 'utf-16le'],
    [simplified, 'utf-16be'],
    [simplified, 'gb18030'],
    [traditional, 'big5'],
    [traditional, 'gb18030'],
    ['GDP 5.2%, CPI 0.2%\n', 'utf-8'],
    ['GDP 5.2%, CPI 0.2%\n', 'utf-16le'],
    ['5元', 'gb18030'],
    ['5元', 'big5'],
    ['30°C ± 2', 'utf-8'],
    ['阿A·B路', 'utf-8'],
  ]
  it.each(cases)('%j in %s', (text, encoding) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, diagnostics: [] })
  })

  it('where the first 100 KB are ASCII', () => {
    const text = `${'1,234.5\n'.repeat(13_000)}${simplified}`
    expect(decode(encode(text, 'gb18030'))).toEqual({ text, encoding: 'gb18030', diagnostics: [] })
  })

  it('of an empty file', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', diagnostics: [] })
  })
})

describe('byte-order marks', () => {
  it.each<[Encoding, number[]]>([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
    ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ])('of %s is no text', (encoding, mark) => {
    const given = bytes(mark, [...encode(simplified, encoding)])
    expect(decode(given)).toEqual({ text: simplified, encoding, diagnostics: [] })
  })
})

describe('damaged text', () => {
  it('a cut last character is left out, with a warning', () => {
    const whole = bytes('收入5万元')
    const { text, encoding, diagnostics } = decode(whole.subarray(0, -1))
    expect({ text, encoding }).toEqual({ text: '收入5万', encoding: 'utf-8' })
    expect(diagnostics).toMatchObject([{ code: 'text-truncated', severity: 'warning', line: 1, column: 5, start: 4 }])
  })

  it('a cut GB18030 text is still GB18030', () => {
    const { encoding, diagnostics } = decode(encode(simplified, 'gb18030').subarray(0, -1))
    expect(encoding).toBe('gb18030')
    expect(diagnostics).toMatchObject([{ code: 'text-truncated' }])
  })

  it('mixed encodings read as far as they can be, with the place of the first bad byte', () => {
    const { text, encoding, diagnostics } = decode(bytes('第一行收入5万元\n第二行', [0xc4, 0xcf], '区支出6万元\n'))
    expect(encoding).toBe('utf-8')
    expect(text.replace(/\ufffd+/, '?')).toBe('第一行收入5万元\n第二行?区支出6万元\n')
    expect(diagnostics).toMatchObject([{ code: 'mixed-encodings', severity: 'warning', line: 2, column: 4, start: 12 }])
    expect(diagnostics[0]?.message).toContain("can't be read as utf-8")
  })

  it('offsets of diagnostics are code points', () => {
    const { diagnostics } = decode(bytes('𠮷𠮷', [0xff], '收入增长到五万元'))
    expect(diagnostics).toMatchObject([{ start: 2, column: 3 }])
  })
})

describe('binary files are told by name', () => {
  const zip = (name: string) => bytes('PK\x03\x04', new Array(26).fill(0), name, [0, 1, 2])
  it.each<[string, Uint8Array]>([
    ['PNG image', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13])],
    ['JPEG image', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['PDF', bytes('%PDF-1.7\n')],
    ['Word, Excel or WPS file of the old format', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['Word file (.docx)', zip('word/document.xml')],
    ['Excel file (.xlsx)', zip('xl/workbook.xml')],
    ['zip archive', zip('a.txt')],
    ['gzip file', bytes([0x1f, 0x8b, 8])],
  ])('%s', (type, given) => {
    expect(() => decode(given)).toThrow(`not a text file but a ${type}`)
    expect(() => decode(given, 'utf-8')).toThrow(`not a text file but a ${type}`)
  })

  it('NUL bytes', () => {
    expect(() => decode(bytes('收入', [0], '五万元', [0, 0, 0, 1, 2]))).toThrow('not a text file')
  })

  it('bytes of no encoding', () => {
    expect(() => decode(bytes([0xff, 0xff, 0xff, 1, 2, 3, 0xff]))).toThrow('not a text file')
  })
})

describe('a forced encoding', () => {
  it('is the one that is used', () => {
    const given = encode(simplified, 'gb18030')
    expect(decode(given, 'gb18030')).toEqual({ text: simplified, encoding: 'gb18030', diagnostics: [] })
    const wrong = decode(given, 'utf-8')
    expect(wrong.encoding).toBe('utf-8')
    expect(wrong.diagnostics).toMatchObject([{ code: 'mixed-encodings' }])
  })
})
