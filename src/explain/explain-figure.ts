import { codeFrame } from '../findings/code-frame.ts'
import type { SourceLines } from '../findings/source-lines.ts'
import type { ExplainStyle } from './explain-style.ts'
import { linkRows } from './link-rows.ts'
import { readingRows } from './reading-rows.ts'
import { renderRows } from './render-rows.ts'
import type { SubjectMatter } from './subject-matter.ts'
import { valueRows } from './value-rows.ts'

/** One figure: its place and kind, its sentence, and line by line how it was read and linked. */
export const explainFigure = (
  matter: SubjectMatter,
  name: string,
  source: SourceLines,
  style: ExplainStyle,
): string => {
  const { record, figure } = matter
  const place = style.strong(`${name}:${record.line}:${record.column}:`)
  const frame = codeFrame(source, record, { width: style.width, gutter: style.faint, marker: style.marker })
  const rows = [...valueRows(matter), ...readingRows(matter), ...linkRows(matter)]
  return [
    `${place} ${record.text.replace(/\s+/g, ' ')}  ${style.marker(record.kind)} ${style.faint(figure.kind!.title)}`,
    frame,
    ...renderRows(rows, style),
  ].join('\n')
}
