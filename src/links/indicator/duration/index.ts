import { levelPhrase } from '../level.ts'
import { withoutEntity } from '../own-entity.ts'
import type { Around, Phrase } from '../phrase.ts'
import { headOf } from '../words-around.ts'
import { type Asked, durationOf } from './asked.ts'
import { doneIn } from './done-in.ts'
import { effortPhrase } from './effort.ts'
import { heldUp, keptUp, lasted, saidBehind } from './kept-up.ts'
import { taken } from './taken.ts'
import { termPhrase } from './term.ts'

/** 连续12年位列全省第一, 提前10年实现目标, 历经8年建设: a length of time is of what is done in it. */
export const durationPhrase = (around: Around): Phrase | null => {
  const { text, figure } = around
  const term = termPhrase(around)
  if (term !== undefined) return term
  const effort = effortPhrase(around)
  if (effort) return effort
  const asked = askedOf(around)
  const found = doneIn(asked) ?? taken(asked) ?? heldUp(asked)
  if (found) return found
  const { span, own, entity } = asked
  const said = saidBehind(asked)
  // 西山自治县成立七十周年
  if (text.endsWith('周年', figure.end) && span.end - span.start >= 2 && !/^[纪庆迎]/.test(own)) {
    // 出席庆祝西山自治县成立60周年大会: who comes is no part of what it is since.
    const visit = /^.*(?:庆祝|纪念|出席|参加|观看|迎来|恰逢|正值|适逢)(?=[^，。]{3,}$)/.exec(own)?.[0].length ?? 0
    return durationOf('<predicate> <duration>', [{ start: span.start + visit, end: span.end }], entity)
  }
  const predicate = lasted(asked, said) ?? keptUp(asked, said)
  if (predicate) return predicate
  if (span.end > span.start) return durationOf('<predicate> <duration>', [span], entity)
  // 两年前承包了果园: a time ago measures nothing.
  if (/^多?前(?![端沿])/.test(text.slice(figure.end, figure.end + 3))) return null
  return said ?? levelPhrase(around)
}

const askedOf = (around: Around): Asked => {
  const head = headOf(around)
  const { span, entity } = withoutEntity(around, head)
  return { around, head, span, entity, own: around.text.slice(span.start, span.end) }
}
