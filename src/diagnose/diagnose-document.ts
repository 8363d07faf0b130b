import { type Diagnostic, diagnostic } from '../diagnostics.ts'
import type { Document } from '../document/document.ts'
import type { Positions } from '../document/positions.ts'
import type { Found } from '../figures/found.ts'
import { dateDiagnostics } from './date-diagnostics.ts'
import { mastheadDiagnostics } from './masthead-diagnostics.ts'
import { replacementDiagnostics } from './replacement-diagnostics.ts'

/** What the reader of a document's records should know of its text. */
export const diagnoseDocument = (document: Document, found: readonly Found[], positions: Positions): Diagnostic[] => {
  if (document.text.trim() === '') return [diagnostic('no-text')]
  const diagnostics = [
    ...replacementDiagnostics(document.text, positions),
    ...mastheadDiagnostics(document),
    ...dateDiagnostics(document, found, positions),
  ]
  const empty = found.every(({ figures }) => figures.every(({ silent }) => silent))
  return empty ? [...diagnostics, diagnostic('no-figures')] : diagnostics
}
