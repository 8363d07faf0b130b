import { analyze } from './analyze.ts'
import type { Block } from './document/document.ts'
import { type Reading, toSource } from './document/reading.ts'
import { askedPlace } from './explain/asked-place.ts'
import { collect } from './explain/collect.ts'
import { explainFigure } from './explain/explain-figure.ts'
import { explainRest } from './explain/explain-rest.ts'
import { type ExplainStyle, plainStyle } from './explain/explain-style.ts'
import type { SubjectMatter } from './explain/subject-matter.ts'
import { subjectMatters } from './explain/subject-matters.ts'
import { whyNothing } from './explain/why-nothing.ts'
import type { ExtractOptions } from './extract.ts'
import { sourceLines } from './findings/source-lines.ts'
import { parseText } from './input/text/parse-text.ts'
import type { Span } from './span.ts'

export interface ExplainOptions extends ExtractOptions {
  /** From 1. */
  readonly line: number
  /** From 1, in code points: only the figure there. */
  readonly column?: number
  readonly style?: ExplainStyle
}

/** Tells how the figures of a line were found, read and linked, and what else was looked at and left. */
export const explain = (text: string, options: ExplainOptions): string => {
  const { style = plainStyle, name = 'text' } = options
  const tree = options.tree ?? parseText(text)
  const source = sourceLines(text)
  const place = askedPlace(source, name, options.line, options.column ?? null)
  const asked: Span = place.at === null ? place : { start: place.at, end: place.at + 1 }
  const collected = collect(({ reading }) => overlaps(spanOf(reading), place))
  const analysis = analyze(text, { ...options, tree }, collected.trace)
  const found = analysis.found.filter(({ reading }) => overlaps(spanOf(reading), place))
  const onLine = subjectMatters(found, analysis, collected, place.line).filter((matter) =>
    overlaps(spanOfFigure(matter), place),
  )
  const wanted = onLine.filter((matter) => overlaps(spanOfFigure(matter), asked))
  const parts = wanted.map((matter) => explainFigure(matter, name, source, style))
  if (parts.length === 0) {
    const blocks = analysis.document.blocks.filter((block) => overlaps(spanOfBlock(block), place))
    const where = place.column === null ? `${name}:${place.line}:` : `${name}:${place.line}:${place.column}:`
    parts.push(`${style.strong(where)} ${whyNothing(place, source.line(place.line), onLine, blocks, tree)}`)
  }
  if (place.at === null || wanted.length === 0) parts.push(explainRest(found, collected, asked, style))
  return parts.filter((part) => part !== '').join('\n\n')
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start

const spanOf = (reading: Reading): Span => toSource(reading, 0, reading.text.length)

const spanOfFigure = ({ figure, found }: SubjectMatter): Span => toSource(found.reading, figure.start, figure.end)

const spanOfBlock = (block: Block): Span => {
  if (block.type !== 'table') return spanOf(block.reading)
  const cells = block.rows.flat()
  return { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
}
