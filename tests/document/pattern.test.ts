import { expect, it } from 'vitest'
import { pattern, patternOf, sourceOf } from '../../src/document/pattern.ts'
import { wordsOf } from '../../src/document/words-of.ts'

it('a pattern over several lines has neither their breaks nor their indents', () => {
  const cue = pattern`
    ^(?:预计|力争
    |将\d+个)$
  `
  expect(cue.source).toBe(String.raw`^(?:预计|力争|将\d+个)$`)
  expect(cue.test('将36个')).toBe(true)
  expect(sourceOf`
    增长|下 降
    |持平`).toBe('增长|下 降|持平')
})

it('a pattern has its flags', () => {
  expect('3项、5项'.match(patternOf('g')`\d项`)).toEqual(['3项', '5项'])
})

it('the words of a list stand on as many lines as they need', () => {
  expect(wordsOf`
    公路 铁路
    水库
  `).toEqual(['公路', '铁路', '水库'])
})
