import { describe, expect, it } from 'vitest'
import { ndjson } from '../../src/export/ndjson.ts'
import { documentOf, record } from '../support/record.ts'
import { writeAll } from '../support/write-all.ts'

describe('ndjson', () => {
  it('is one record a line', async () => {
    const figures = [record(), record({ id: 'd:9-12', value: '3' })]
    expect(await writeAll(ndjson, [documentOf(figures)])).toBe(
      figures.map((each) => `${JSON.stringify(each)}\n`).join(''),
    )
  })

  it('names the document where there are several', async () => {
    const text = await writeAll(ndjson, [documentOf([record()]), documentOf([record()], { name: 'b.txt' })])
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).document),
    ).toEqual(['a.txt', 'b.txt'])
  })

  it('stays one line for readers that break lines at U+0085, U+2028 and U+2029', async () => {
    const text = '5\u0085万\u2028元\u2029'
    const line = await writeAll(ndjson, [documentOf([record({ text })])])
    expect(line).not.toMatch(/[\u0085\u2028\u2029]/)
    expect(JSON.parse(line).text).toBe(text)
  })
})
