import type { Span } from '../../span.ts'
import { insideBracket, trimEnd, trimStart } from '../noun-phrase.ts'
import { ownWords } from './own-words.ts'

/** What stands before a figure, without how often it is (扣减额维持|每年10万元) and the words that lead up to it. */
export const headEdges = (text: string, from: number, before: number): Span => {
  const often = everyYear.exec(text.slice(from, before))
  const end = often && often.index > 2 ? trimEnd(text, from, from + often.index) : before
  const own = trimStart(text, insideBracket(text, ownWords(text, from, end), end), end)
  return { start: pastIncluding(text, pastPronoun(text, own, end), end), end }
}

/** Of 每人每年 it is part of the measure. */
const everyYear = /(?<!每[一-鿿]{1,2})(?:平均)?每[年月季周]$/

const pronoun = /^.+(?<![其吉排利])[他她佢](?!信|[又亦也]?[指称说料]|认为|表示|相信|估计|预计)们?(?!中)的?/

/** 其后的民调他|只得51.5分: behind a pronoun the words are the figure's own. */
const pastPronoun = (text: string, start: number, end: number): number => {
  const found = pronoun.exec(text.slice(start, end))
  return found ? trimStart(text, start + found[0].length, end) : start
}

/** 当中包括|公屋单位20万个: what a list begins with names nothing. */
const pastIncluding = (text: string, start: number, end: number): number =>
  text.startsWith('包括', start) ? trimStart(text, start + 2, end) : start
