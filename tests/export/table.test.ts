import { describe, expect, it } from 'vitest'
import { chooseColumns } from '../../src/export/choose-columns.ts'
import { displayWidth } from '../../src/export/display-width.ts'
import { table } from '../../src/export/table.ts'
import { documentOf, record } from '../support/record.ts'
import { writeAll } from '../support/write-all.ts'

const columns = chooseColumns('value,unit,text,line')
const document = documentOf([record(), record({ value: '-3.4', unit: '%', text: '下降3.4%', line: 120 })])

describe('table', () => {
  it('aligns by the width of the characters, numbers to the right', async () => {
    expect(await writeAll(table, [document], { columns })).toBe(
      ['  value  unit  text      line', '5000000  CNY   500万元      1', '   -3.4  %     下降3.4%   120', ''].join(
        '\n',
      ),
    )
  })

  it('leaves out columns that are empty throughout', async () => {
    const header = (await writeAll(table, [document])).split('\n')[0]
    expect(header?.trim().split(/\s+/)).toEqual([
      'indicator',
      'subject',
      'period',
      'value',
      'unit',
      'kind',
      'text',
      'line',
    ])
  })

  it.each([24, 40, 60, 80, 120])('fits a terminal of %i columns', async (width) => {
    const long = documentOf([
      record({ text: `${'很长的原文'.repeat(20)}𠮷`, indicator: '消费帮扶采购额'.repeat(5) }),
      record(),
    ])
    const lines = (await writeAll(table, [long], { columns, width })).trimEnd().split('\n')
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
    if (width < 120) expect(lines[1]).toContain('…')
  })

  it('is as wide as it must be where no terminal limits it', async () => {
    const text = '很长的原文'.repeat(20)
    expect(await writeAll(table, [documentOf([record({ text })])], { columns })).toContain(text)
  })

  it('passes no control characters to the terminal', async () => {
    const text = '5\x1b[31m万\n元\u202e'
    const written = await writeAll(table, [documentOf([record({ text })])], { columns: chooseColumns('text') })
    expect(written).toBe('text\n5 [31m万 元\n')
  })

  it('names each document where there are several', async () => {
    const one = chooseColumns('value')
    const text = await writeAll(table, [document, documentOf([record()], { name: 'b.txt' })], { columns: one })
    expect(text).toBe('a.txt\n  value\n5000000\n   -3.4\n\nb.txt\n  value\n5000000\n')
  })

  it('has colour where asked for, and the same text', async () => {
    const colored = await writeAll(table, [document], { columns, color: true })
    expect(colored).toContain('\x1b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of the colours
    const plain = colored.replace(/\x1b\[\d+m/g, '')
    const trimmed = (text: string) => text.replace(/ +$/gm, '')
    expect(trimmed(plain)).toBe(trimmed(await writeAll(table, [document], { columns })))
  })
})
