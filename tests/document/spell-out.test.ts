import { expect, test } from 'vitest'
import { spellOut } from '../../src/document/spell-out.ts'

test('every word of a pattern is spelled out', () => {
  expect(spellOut(String.raw`增[加长](?:到|至)?|约|\(`)).toEqual([
    '增加到',
    '增加至',
    '增加',
    '增长到',
    '增长至',
    '增长',
    '约',
    '(',
  ])
  expect(spellOut(String.raw`[\s，]`)).toEqual(expect.arrayContaining(['\u3000', '\n', '，']))
})

test.each(['据[^，]', '约+', '每.', '(?<=量)会'])('a pattern that is no list of words fails: %s', (pattern) => {
  expect(() => spellOut(pattern)).toThrow('a pattern of words')
})
