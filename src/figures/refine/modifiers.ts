import type { Figure } from '../figure.ts'
import type { Modifier } from '../kind.ts'
import type { Refiner } from './refiner.ts'

interface Word {
  readonly word: string
  readonly modifier: Modifier
  /** Characters that make another word of it: 节约, 最近. */
  readonly not?: string
}

/** Words before a figure; the longest wins: 不超过 before 超过. */
const before: readonly Word[] = [
  [
    '大约 约 约为 约合 约有 约占 约需 约达 约计 大概 大致 大体 估计约 约莫 粗略',
    'about',
    '节合签预契公条违履婚邀制缔集特',
  ],
  ['将近 接近 接近于 逼近 近 达近 有近 已近', 'nearly', '最附靠新邻远亲相贴就临晚切走'],
  ['超 超过 超过了 超出 逾 突破 突破了 高于 大于 多于 破 已超 冲破 超逾 逾越', 'over', '赶高'],
  [
    '至少 至少有 不少于 不低于 不小于 起码 最少 不下 不下于 大于等于 大于或等于 大于或者等于 不止 达到或超过',
    'at_least',
    '',
  ],
  ['不足 不到 低于 少于 未满 不满 小于 未达 未达到 未足 不及', 'under', ''],
  [
    '不超过 不超 不多于 不高于 不大于 最多 至多 未超过 没超过 小于等于 小于或等于 控制在不超过 不敢超过 不能超过 不得超过 不得高于 不会超过 不应超过 不可超过 不逾 上限为',
    'at_most',
    '',
  ],
]
  .flatMap(([words, modifier, not]) =>
    words!.split(' ').map((word) => ({ word, modifier: modifier as Modifier, not: not! })),
  )
  .filter(({ word }) => word !== '上限为')
  .sort((a, b) => b.word.length - a.word.length)

/** Words behind a figure. */
const behind: readonly Word[] = [
  ['左右 上下 前后', 'about'],
  ['以上 及以上 或以上 (含)以上 （含）以上 起 或更多', 'at_least'],
  ['以下 及以下 或以下 以内 之内 (含)以下 （含）以下 以內', 'at_most'],
  ['多 余 有余 开外', 'over'],
]
  .flatMap(([words, modifier]) => words!.split(' ').map((word) => ({ word, modifier: modifier as Modifier })))
  .sort((a, b) => b.word.length - a.word.length)

/** 起 and 多 that begin the next word: 起步, 多元. */
const otherWord =
  /^(?:起[来步伏义点初诉到因火源重草跑降航飞吊征付价始用]|多[元样边功媒层渠式次党种项个方处名家位重数于彩久少么云人口]|余[额款热粮地下量])/

/** Signs: ≥50, <3%. */
const signs: Readonly<Record<string, Modifier>> = {
  '≥': 'at_least',
  '≧': 'at_least',
  '≤': 'at_most',
  '≦': 'at_most',
  '>': 'over',
  '<': 'under',
}

/** 约 近 超 以上 …: how the text around it limits a figure. What the numeral says itself (30余万) comes first. */
export const modifiers: Refiner = (figures, { text, trace }) => {
  for (const figure of figures) {
    if (figure.kind === null || figure.modifier !== null || figure.silent || figure.kind.standing) continue
    const modifier = modifierBefore(text, figure) ?? modifierBehind(text, figure)
    if (!modifier) continue
    // A date may be approximate; it is not exceeded.
    if (figure.kind.calendar && modifier !== 'about') continue
    trace?.note(figure.start, figure.end, 'modifiers', modifier)
    figure.modifier = modifier
  }
  return figures as Figure[]
}

/** What may stand between the word and the figure: a currency (约人民币50元), a mark of Markdown, a space. */
const passOver = /(?:人民币|港币|新台币|台币|美金|\s?[：:]?\s?)$/

const modifierBefore = (text: string, figure: Figure): Modifier | undefined => {
  const { start } = figure
  // 低于2.5%的控制目标 compares something else with the figure.
  if (/^的.{0,6}(?:目标|平均|水平|标准|要求|红线|底线)/.test(text.slice(figure.end, figure.end + 10))) return undefined
  // 约占所有上市公司数量的96.1%
  const share = /(约|近|接近|超过?|不足)占[^，,。；]{1,24}$/.exec(text.slice(Math.max(0, start - 28), start))
  if (share) return wordAt(text, start - share[0].length + share[1]!.length, 1)
  // 大概有20个, 至少是3: a verb may stand between.
  return (
    modifierAt(text, figure, start) ?? (/[有是为]/.test(text[start - 1] ?? '-') ? wordAt(text, start - 1) : undefined)
  )
}

const wordAt = (text: string, end: number, shortest = 2): Modifier | undefined => {
  for (const { word, modifier, not } of before) {
    if (word.length < shortest || end < word.length || !text.startsWith(word, end - word.length)) continue
    return not?.includes(text[end - word.length - 1] ?? '-') ? undefined : modifier
  }
  return undefined
}

const modifierAt = (text: string, figure: Figure, start: number): Modifier | undefined => {
  let end = start
  const skipped = passOver.exec(text.slice(Math.max(0, end - 4), end))
  if (skipped) end -= skipped[0].length
  if (text.startsWith('最高', end - 2) && !figure.kind?.peaks) return 'at_most'
  const sign = signs[text[end - 1] ?? '']
  if (sign) return sign
  for (const { word, modifier, not } of before) {
    if (!text.startsWith(word, end - word.length) || end < word.length) continue
    if (not?.includes(text[end - word.length - 1] ?? '-')) return undefined
    return modifier
  }
  // 上百, 上万, 过千亿: over, before a scale with no digit.
  const char = text[end - 1]
  if (figure.numeral?.bare && (char === '上' || char === '过') && !'以之同如通经'.includes(text[end - 2] ?? '-'))
    return 'over'
  if (char === '过' && /[个家户名成、，,已多]$/.test(text.slice(Math.max(0, end - 2), end - 1))) return 'over'
  return undefined
}

const modifierBehind = (text: string, figure: Figure): Modifier | undefined => {
  const rest = text.slice(text[figure.end] === ' ' ? figure.end + 1 : figure.end, figure.end + 7)
  if (otherWord.test(rest)) return undefined
  // 3年内, 5公里内: no longer than that.
  if (figure.kind?.bounded && /^内(?![部容外在需涵陆地])/.test(rest)) return 'at_most'
  return behind.find(({ word }) => rest.startsWith(word))?.modifier
}
