import { type Diagnostic, type DiagnosticCode, diagnostic } from '../diagnostics.ts'
import { placeAt } from '../document/place.ts'
import { positionsOf } from '../document/positions.ts'

/** A diagnostic about the decoded text, at one place in it (a UTF-16 offset). */
export const diagnose = (code: DiagnosticCode, detail: string, text: string, at: number): Diagnostic =>
  diagnostic(code, detail, placeAt(positionsOf(text), at, Math.min(at + 1, text.length)))
