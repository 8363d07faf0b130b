import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseColumns } from '../../src/export/choose-columns.ts'
import { csv } from '../../src/export/csv.ts'
import { tsv } from '../../src/export/tsv.ts'
import { documentOf, record } from '../support/record.ts'
import { writeAll } from '../support/write-all.ts'

const document = documentOf([
  record({ section: ['一、总体', '（一）投入'], per: ['人', '年'], change: { direction: 'decrease', basis: 'yoy' } }),
  record({ value: null, min: '3', max: '5', unit: null, indicator: null }),
])

describe('csv', () => {
  it('has the columns that an analyst wants, by their names in the record', async () => {
    expect(await writeAll(csv, [document])).toBe(
      [
        'indicator,subject,period,value,min,max,unit,modifier,change_direction,change_basis,per,scope,status,kind,text,section,line,column,confidence',
        '采购额,某区,2024,5000000,,,CNY,,decrease,yoy,人/年,,actual,money,500万元,一、总体 > （一）投入,1,5,high',
        ',某区,2024,,3,5,,,,,,,actual,money,500万元,一、总体情况,1,5,high',
        '',
      ].join('\n'),
    )
  })

  it('has a first column for the document where there are several', async () => {
    const text = await writeAll(csv, [document, documentOf([record()], { name: 'b.txt' })])
    expect(text.split('\n').map((line) => line.split(',')[0])).toEqual(['document', 'a.txt', 'a.txt', 'b.txt', ''])
  })

  it('has Chinese headers under --lang zh', async () => {
    const text = await writeAll(csv, [document], { lang: 'zh', columns: chooseColumns('indicator,value,unit,text') })
    expect(text.split('\n')[0]).toBe('指标,数值,单位,原文')
  })

  it('quotes as RFC 4180 says', async () => {
    const columns = chooseColumns('text,unit')
    const text = await writeAll(csv, [documentOf([record({ text: '1,234\n"万"元' })])], { columns })
    expect(text).toBe('text,unit\n"1,234\n""万""元",CNY\n')
  })

  it('can be read back whatever the text', async () => {
    const columns = chooseColumns('text,scope')
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom(csv, tsv),
        async (text, format) => {
          const written = await writeAll(format, [documentOf([record({ text, scope: text })])], { columns })
          const delimiter = format === csv ? ',' : '\t'
          const cell = `(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))`
          const [, quoted, plain] = written.match(new RegExp(`^text${delimiter}scope\\n${cell}${delimiter}`)) ?? []
          expect(quoted?.replaceAll('""', '"') ?? plain).toBe(text)
        },
      ),
    )
  })

  it('for Excel: a byte-order mark, CRLF and no formulas, but numbers as they are', async () => {
    const columns = chooseColumns('value,text,scope')
    const figures = [record({ value: '-3.4', text: '-3.4%', scope: '=1+1' })]
    const text = await writeAll(csv, [documentOf(figures)], { columns, excel: true })
    expect(text).toBe("\ufeffvalue,text,scope\r\n-3.4,-3.4%,'=1+1\r\n")
  })

  it('has its header alone for a document without figures', async () => {
    expect(await writeAll(csv, [documentOf([])], { columns: chooseColumns('value') })).toBe('value\n')
  })

  it('writes more rows than one batch holds, in order', async () => {
    const figures = Array.from({ length: 250 }, (_, i) => record({ value: String(i) }))
    const text = await writeAll(csv, [documentOf(figures)], { columns: chooseColumns('value') })
    expect(text.trim().split('\n').slice(1)).toEqual(figures.map(({ value }) => value))
  })
})

describe('tsv', () => {
  it('is separated by tabs', async () => {
    const columns = chooseColumns('text,unit')
    expect(await writeAll(tsv, [documentOf([record({ text: '1,234元' })])], { columns })).toBe(
      'text\tunit\n1,234元\tCNY\n',
    )
  })
})
