import { spaces } from '../../document/spaces.ts'
import { wordsByChar } from '../../document/words-by-char.ts'
import { changed, type Figure } from '../figure.ts'
import {
  highest,
  type ModifierWord,
  otherWordBehind,
  passing,
  reaching,
  signsBefore,
  within,
  wordsBefore,
  wordsBehind,
} from './modifier-words.ts'
import type { Refiner } from './refiner.ts'

/** 约 近 超 以上 …: how the text around it limits a figure. What the numeral says itself (30余万) comes first. */
export const modifiers: Refiner = (figures, { text, trace }) => {
  let shared: ModifierWord | undefined
  let limit: ModifierWord | undefined
  let last: Figure | undefined
  return figures.map((figure) => {
    const inList = last !== undefined && shared && isNext(text, last, figure) ? shared : undefined
    const other = last !== undefined && limit && isOther(text, last, figure) ? limit : undefined
    shared = inList
    limit = undefined
    last = figure
    if (figure.kind === null || figure.modifier !== null || figure.silent || figure.kind.standing) return figure
    const before = modifierBefore(text, figure)
    const found = strongest(before, text, figure) ?? leap(text, figure) ?? other ?? inList
    if (before && each.test(text.slice(Math.max(0, figure.start - EACH), figure.start))) shared = before
    if (before && before.modifier !== 'about') limit = before
    const modifier = found?.modifier
    // A date may be approximate; it is not exceeded.
    if (!modifier || (figure.kind.calendar && modifier !== 'about')) return figure
    trace?.note(figure.start, figure.end, 'modifiers', 'refined', found.word)
    return changed(figure, { modifier })
  })
}

/** 约一成多: more than that; else the word before it comes first. */
const strongest = (before: ModifierWord | undefined, text: string, figure: Figure): ModifierWord | undefined => {
  if (before && before.modifier !== 'about') return before
  const behind = modifierBehind(text, figure)
  return behind?.modifier === 'over' ? behind : (before ?? behind)
}

/** 不少于120小时或800公里: the limit is of both. */
const isOther = (text: string, last: Figure, { start }: Figure): boolean =>
  /^\s?或者?\s?$/.test(text.slice(last.end, start))

/** 总量跨过5000亿元大关: the mark is behind it; 迈上5000亿元台阶 says no such thing. */
const leap = (text: string, { start, end }: Figure): ModifierWord | undefined =>
  /^(?:大关|关口)/.test(text.slice(end, end + 2)) && /[跨迈越闯]过?越?$/.test(text.slice(Math.max(0, start - 2), start))
    ? passing
    : undefined

/** 分别接近40%和35%: what stands before the first of them is said of each. */
const each = /分别[^，,。；;、\d]{0,6}$/
const EACH = 10
const isNext = (text: string, last: Figure, { kind, unit, start }: Figure): boolean =>
  last.kind === kind && last.unit === unit && /^(?:、|和|及|与|以及)$/.test(text.slice(last.end, start))

/** 低于2.5%的控制目标 compares something else with the figure. */
const isYardstick = (text: string, { end }: Figure): boolean =>
  text[end] === '的' && /^的.{0,6}(?:目标|平均|水平|标准|要求|红线|底线)/.test(text.slice(end, end + 10))

/** 按不少于1名的标准配备: the standard is that bound. */
const bounds = /(?:不得?[少低多高]于|不得?超过|至少)$/

/** 约占所有上市公司数量的92% */
const shareWord = /(约|近|接近|超过?|不足)占[^，,。；]{1,24}$/
/** 不到去年的一半, 超过总数的三分之一: between the word and a share stands its whole. */
const partWord = /(不到|不足|不及|不低于|不少于|不超过|不高于|超过|接近|将近)[^，,。；、\d的]{1,10}的$/

const wordBeforeWhole = (text: string, figure: Figure): RegExpExecArray | null => {
  const before = text.slice(Math.max(0, figure.start - 28), figure.start)
  return (before.includes('占') ? shareWord.exec(before) : null) ?? (isPart(figure) ? partWord.exec(before) : null)
}

const modifierBefore = (text: string, figure: Figure): ModifierWord | undefined => {
  const { start } = figure
  if (isYardstick(text, figure) && !bounds.test(text.slice(Math.max(0, start - 5), start))) return undefined
  const far = wordBeforeWhole(text, figure)
  if (far) return wordAt(text, start - far[0].length + far[1]!.length, 1)
  const here = modifierAt(text, figure, start)
  if (here) return here
  const verb = verbBetween.exec(text.slice(Math.max(0, start - 2), start))
  if (!verb) return undefined
  const end = start - verb[0].length
  // 净利最高可达6000万元
  return verb[0] === '可达' && text.startsWith('最高', end - 2) ? highest : wordAt(text, end)
}

/** 大概有20个, 大概就系20个, 至少是3, 大约需要3万元: a verb may stand between the word and the figure. */
const verbBetween = /(?:有|是|为|就?系|需要?|要|可达)$/

const isPart = ({ kind, unit }: Figure): boolean => kind?.value === 'fraction' || unit === '%'

const rowOf = new Map(wordsBefore.map((row) => [row.word, row]))
const wordsEndingIn = wordsByChar(rowOf.keys(), -1)

const wordAt = (text: string, end: number, shortest = 2): ModifierWord | undefined => {
  for (const word of wordsEndingIn(text.charCodeAt(end - 1))) {
    if (word.length < shortest || end < word.length || !text.startsWith(word, end - word.length)) continue
    const row = rowOf.get(word)!
    return row.not?.includes(text[end - word.length - 1] ?? '-') ? undefined : row
  }
  return undefined
}

/** What may stand between the word and the figure: a currency (约人民币50元), a mark of Markdown, a space. */
const passOver = /(?:人民币|港币|新台币|台币|美金|\s?[：:]?\s?)$/
const passEnds = new Set(`币金：:${spaces}`)

const modifierAt = (text: string, figure: Figure, start: number): ModifierWord | undefined => {
  const passed = passEnds.has(text[start - 1] ?? '') ? passOver.exec(text.slice(Math.max(0, start - 4), start)) : null
  const end = start - (passed?.[0].length ?? 0)
  if (text.startsWith('最高', end - 2) && !figure.kind?.peaks) return highest
  return signsBefore.get(text[end - 1] ?? '') ?? wordAt(text, end, 1) ?? exceeding(text, figure, end)
}

/** 上百, 过千亿 before a scale with no digit; 年过八十, 3个过千亿元城市: 过 behind what can be counted. */
const exceeding = (text: string, { numeral, kind }: Figure, end: number): ModifierWord | undefined => {
  const word = text[end - 1]
  const before = text[end - 2] ?? '-'
  if (word !== '上' && word !== '过') return undefined
  if (numeral?.bare) return '以之同如通经'.includes(before) ? undefined : word === '上' ? reaching : passing
  if (word === '过' && (kind?.value === 'fraction' || /[个家户名成、，,已多年均次量值额数口率比]/.test(before)))
    return passing
  return undefined
}

const modifierBehind = (text: string, figure: Figure): ModifierWord | undefined => {
  const rest = text.slice(text[figure.end] === ' ' ? figure.end + 1 : figure.end, figure.end + 7)
  if (otherWordBehind.test(rest)) return undefined
  // 3年内, 5公里内: no longer than that; 3年内最低 looks back on them.
  if (figure.kind?.bounded && /^内(?![部容外在需涵陆地最首从未没曾通])/.test(rest)) return within
  return wordsBehind.find(({ word }) => rest.startsWith(word))
}
