import type { ExplainStyle } from './explain-style.ts'
import type { Row } from './row.ts'

const LABEL = 11

/** Rows as lines: a label, what it is, and behind it in a fainter colour how that came about. */
export const renderRows = (rows: readonly Row[], { faint }: ExplainStyle): string[] =>
  rows.flatMap(({ label, text, how, not = [] }) => {
    const others = not.map((one) => faint(`✗ ${one.text} – ${one.why}`))
    const first = [text, how && faint(`← ${how}`)].filter(Boolean).join('  ')
    const [head, ...below] = first === '' ? others : [first, ...others]
    return [`  ${faint(label.padEnd(LABEL))} ${head}`, ...below.map((line) => `  ${' '.repeat(LABEL)} ${line}`)]
  })
