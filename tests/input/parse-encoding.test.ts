import { expect, it } from 'vitest'
import { parseEncoding } from '../../src/input/parse-encoding.ts'

it.each([
  ['utf-8', 'utf-8'],
  ['UTF8', 'utf-8'],
  ['UTF-16LE', 'utf-16le'],
  ['utf_16be', 'utf-16be'],
  ['GBK', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
])('%s is %s', (name, encoding) => {
  expect(parseEncoding(name)).toBe(encoding)
})

it.each(['latin1', '', 'constructor', 'utf'])('%j is none, and the error lists those that are', (name) => {
  expect(() => parseEncoding(name)).toThrow(`unknown encoding '${name}'`)
  expect(() => parseEncoding(name)).toThrow(expect.objectContaining({ hint: expect.stringContaining('gb18030') }))
})
