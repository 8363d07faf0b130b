import { type Reading, toSource } from '../document/reading.ts'
import type { Found } from '../figures/found.ts'
import type { Span } from '../span.ts'
import type { Collected } from './collect.ts'
import type { ExplainStyle } from './explain-style.ts'
import { notFigures } from './not-figures.ts'

/** What else stands within a stretch of the text and could have been a figure, and why it is none. */
export const explainRest = (
  found: readonly Found[],
  collected: Collected,
  within: Span,
  { faint, strong }: ExplainStyle,
): string => {
  const reasons = new Map<string, string[]>()
  for (const { block, reading, figures } of found) {
    if (block.type === 'table') continue
    for (const { start, end, text, why } of notFigures(block, collected.steps.get(block) ?? [], figures))
      if (isWithin(reading, start, end, within)) {
        const texts = reasons.get(why)
        if (texts) texts.push(text)
        else reasons.set(why, [text])
      }
  }
  if (reasons.size === 0) return ''
  const lines = [...reasons].map(([why, texts]) => `  ${list(texts)}  ${faint(`← ${why}`)}`)
  return [strong('not figures:'), ...lines].join('\n')
}

const isWithin = (reading: Reading, start: number, end: number, within: Span): boolean => {
  const span = toSource(reading, start, end)
  return span.start < within.end && span.end > within.start
}

/** 一, 三农 ×2 */
const list = (texts: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([text, times]) => (times === 1 ? text : `${text} ×${times}`)).join('、')
}
