import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { json } from '../../src/export/json.ts'
import { documentOf, record } from '../support/record.ts'
import { writeAll } from '../support/write-all.ts'

const document = documentOf([
  record(),
  record({ section: [], per: ['人', '年'], change: { direction: 'increase', basis: null } }),
])

describe('json', () => {
  it('is one document, as JSON.stringify prints it', async () => {
    expect(await writeAll(json, [document])).toBe(`${JSON.stringify(document, null, 2)}\n`)
  })

  it('of no figures', async () => {
    const empty = documentOf([])
    expect(await writeAll(json, [empty])).toBe(`${JSON.stringify(empty, null, 2)}\n`)
  })

  it('is a list where there are several, or could be', async () => {
    const documents = [document, documentOf([], { name: 'b.txt' }), document]
    expect(await writeAll(json, documents)).toBe(`${JSON.stringify(documents, null, 2)}\n`)
    expect(await writeAll(json, [document], { several: true })).toBe(`${JSON.stringify([document], null, 2)}\n`)
  })

  it('holds any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const given = documentOf([record({ text })], { name: text })
        expect(JSON.parse(await writeAll(json, [given]))).toEqual(given)
      }),
    )
  })

  it('comes in pieces of moderate size', async () => {
    const writer = await json.open({ several: false, lang: 'en', excel: false, color: false })
    const large = documentOf(Array.from({ length: 2000 }, () => record()))
    const lengths = [...writer.document(large)].map((piece) => piece.length)
    expect(lengths.length).toBeGreaterThan(10)
    expect(Math.max(...lengths)).toBeLessThan(100_000)
  })
})
