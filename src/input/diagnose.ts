import { type Diagnostic, type DiagnosticCode, diagnosticTexts } from '../diagnostics.ts'

/** A diagnostic about the decoded text, at one place in it (a UTF-16 offset). */
export const diagnose = (code: DiagnosticCode, detail: string, text: string, at: number): Diagnostic => {
  const { severity, message } = diagnosticTexts[code]
  const before = text.slice(0, at)
  const lines = before.split(/\r\n|\r|\n/)
  const start = codePoints(before)
  return {
    code,
    severity,
    message: message.replace('{}', detail),
    start,
    end: at < text.length ? start + 1 : start,
    line: lines.length,
    column: codePoints(lines.at(-1) ?? '') + 1,
  }
}

const codePoints = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}
