import { phraseEnd, tidySpan } from '../../noun-phrase.ts'
import type { Around, Phrase } from '../phrase.ts'
import { durationOf } from './asked.ts'

/** 10年期国债收益率: the term of what the name behind it says. */
export const termPhrase = ({ text, figure, clause }: Around): Phrase | null | undefined => {
  if (text[figure.end] !== '期') return undefined
  const name = tidySpan(text, figure.end + 1, phraseEnd(text, figure.end + 1, clause.end))
  const moved = /[涨跌升降报]/.exec(text.slice(name.start + 1, name.end))
  const own = moved ? { start: name.start, end: name.start + 1 + moved.index } : name
  return own.end - own.start < 2 ? null : durationOf('<term>期 <name>', [own], null)
}
