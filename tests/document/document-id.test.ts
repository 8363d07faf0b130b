import { expect, it } from 'vitest'
import { documentId } from '../../src/document/document-id.ts'

it('is the same on every machine', () => {
  expect(documentId('全年收入达500万元。')).toBe('96d6d551a2400788')
  expect(documentId('')).toMatch(/^[0-9a-f]{16}$/)
})

it('tells texts apart that differ in one character, in the order of two, or at the end', () => {
  const texts = ['', '\0', '\0\0', '\0\0\0']
  const base = '全市地区生产总值7315.6亿元，比上年增长5.2%。'
  for (let at = 0; at < base.length; at += 1) {
    for (let code = 0x30; code < 0x3a; code += 1)
      texts.push(base.slice(0, at) + String.fromCharCode(code) + base.slice(at + 1))
    texts.push(
      base.slice(0, at),
      base
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') + base.slice(at + 2),
    )
  }
  for (let number = 0; number < 100_000; number += 1) texts.push(String(number))
  const distinct = new Set(texts)
  expect(new Set([...distinct].map(documentId)).size).toBe(distinct.size)
  // Each half of it alone is spread as well: 100,000 values of 32 bits meet about once.
  for (const half of [0, 8]) {
    const halves = new Set([...distinct].map((text) => documentId(text).slice(half, half + 8)))
    expect(distinct.size - halves.size).toBeLessThan(12)
  }
})
