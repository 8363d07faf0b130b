import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldTable } from '../../src/document/fold.ts'
import { read, sourceEnd, sourceStart, toSource } from '../../src/document/reading.ts'

it('reads Traditional as Simplified, full-width as half-width, and passes over wraps and the spaces of numbers', () => {
  const readAll = (text: string) => read(text, 0, text.length).text
  expect(readAll('增长５．２％，達 73.1\n億元')).toBe('增长5.2%，达73.1亿元')
  expect(readAll('约 55 名；GDP\ngrowth of 5 points')).toBe('约55名；GDP growth of 5 points')
  expect(readAll('⼈⼝ 3 ⽉')).toBe('人口3月')
  expect(readAll('**73.1亿**元')).toBe('73.1亿元')
  expect(
    read('_73.1亿_元', 0, 8, [
      { start: 0, end: 1 },
      { start: 6, end: 7 },
    ]).text,
  ).toBe('73.1亿元')
})

const pieces = fc.constantFrom(...'增長达１２3４.，。 \n\u3000\u200b\ufeff*亿元ab％⼈', '**', '𠮷', '\r\n')
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

it('leads every character back to the one that it was made of', () => {
  fc.assert(
    fc.property(texts, texts, (before, text) => {
      const source = before + text
      const reading = read(source, before.length, source.length)
      let last = before.length - 1
      for (let i = 0; i < reading.text.length; i += 1) {
        const at = sourceStart(reading, i)
        expect(at).toBeGreaterThan(last)
        expect(sourceEnd(reading, i + 1)).toBe(at + 1)
        const code = source.charCodeAt(at)
        expect(reading.text.charCodeAt(i)).toBe(foldTable[code] || code)
        last = at
      }
      const whole = toSource(reading, 0, reading.text.length)
      expect(whole.end).toBeGreaterThanOrEqual(whole.start)
      expect(whole.end).toBeLessThanOrEqual(source.length)
    }),
    { numRuns: 2000 },
  )
})

it('reads a block of any length alike', () => {
  const part = '全市生產總值 73.15 億元，'
  const long = part.repeat(5000)
  const short = read(part, 0, part.length).text
  const reading = read(long, 0, long.length)
  expect(reading.text).toBe(short.repeat(5000))
  expect(sourceStart(reading, short.length * 4999)).toBe(part.length * 4999)
})
