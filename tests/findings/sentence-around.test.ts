import { expect, it } from 'vitest'
import { sentenceAround } from '../../src/findings/sentence-around.ts'

const around = (text: string, word: string) =>
  sentenceAround(text, text.indexOf(word), text.indexOf(word) + word.length)

it.each([
  ['前一句。收入 500万元，增长5%！后一句。', '500万元', '收入 500万元，增长5%！'],
  ['标题\n收入500万元', '500万元', '收入500万元'],
  ['500万元', '500万元', '500万元'],
  ['a\t收入\t500万元\n', '500万元', 'a 收入 500万元'],
])('%j around %s', (text, word, expected) => {
  expect(around(text, word)).toBe(expected)
})

it('a line without end is cut', () => {
  expect(around(`${'一'.repeat(1000)}5元${'二'.repeat(1000)}`, '5元').length).toBeLessThan(500)
})
