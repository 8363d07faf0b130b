import { describe, expect, it } from 'vitest'
import { findInText } from '../../src/figures/find-in-document.ts'
import { wordsBefore, wordsBehind } from '../../src/figures/refine/modifier-words.ts'

const modifierOf = (text: string) => findInText(text).map(({ modifier }) => modifier)

describe('each word before a figure', () => {
  it.each(wordsBefore.map(({ word, modifier }) => [word, modifier] as const))('%s is %s', (word, modifier) => {
    expect(modifierOf(`本次${word}300家。`)).toEqual([modifier])
  })
})

describe('each word behind a figure', () => {
  it.each(wordsBehind.map(({ word, modifier }) => [word, modifier] as const))('%s is %s', (word, modifier) => {
    expect(modifierOf(`本次有300家${word}。`)).toEqual([modifier])
  })
})

describe('longer words win', () => {
  it.each([
    ['不超过300家', 'at_most'],
    ['不低于300家', 'at_least'],
    ['不足300家', 'under'],
    ['超300家', 'over'],
  ])('%s is %s', (text, modifier) => {
    expect(modifierOf(text)).toEqual([modifier])
  })
})

describe('at a distance', () => {
  it.each([
    ['约占全国总量的40%。', 'about'],
    ['销量不到去年的一半。', 'under'],
    ['超过总量的80%。', 'over'],
    ['约人民币50元。', 'about'],
    ['大概有20个。', 'about'],
    ['至少是3个。', 'at_least'],
    ['使用率≥90%。', 'at_least'],
    ['误差<1%。', 'under'],
    ['3年内建成。', 'at_most'],
    ['5公里内可达。', 'at_most'],
    ['年过80岁。', 'over'],
    ['来了上万人。', 'over'],
    ['3个过千亿元。', 'over'],
  ])('%s is %s', (text, modifier) => {
    expect(modifierOf(text).at(-1)).toBe(modifier)
  })
})

describe('words that only look like one', () => {
  it.each([
    '签约300家。',
    '节约300元。',
    '最近300天。',
    '附近300家。',
    '300元起步。',
    '300家多元经营。',
    '通过300家。',
    '达300家。',
    '仅300家。',
    '只有300家。',
    '低于2.5%的控制目标。',
    '3年内容更新。',
    '300家上下游企业。',
  ])('%s', (text) => {
    expect(modifierOf(text).at(-1)).toBeNull()
  })
})

it('leaves what the numeral itself says: 约1600多万户', () => {
  expect(modifierOf('约1600多万户。')).toEqual(['over'])
})

it('may be about a date, which is not exceeded', () => {
  expect(modifierOf('约2035年建成。')).toEqual(['about'])
  expect(modifierOf('超2035年。')).toEqual([null])
})
