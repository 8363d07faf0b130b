import type { Diagnostic } from '../diagnostics.ts'
import type { ExtractedDocument } from '../record/record.ts'

/** What decoding and extracting have to say; marks that decoding itself put in are told once. */
export const allDiagnostics = (
  decoding: readonly Diagnostic[],
  { diagnostics }: Pick<ExtractedDocument, 'diagnostics'>,
): ExtractedDocument['diagnostics'] => {
  const marked = decoding.some(({ code }) => code === 'mixed-encodings')
  return [...decoding, ...diagnostics.filter(({ code }) => !(marked && code === 'replacement-characters'))]
}
