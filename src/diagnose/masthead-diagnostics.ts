import { type Diagnostic, diagnostic } from '../diagnostics.ts'
import type { Document } from '../document/document.ts'

/** A date or year that only the file's name tells: whoever renames the file changes the records. */
export const mastheadDiagnostics = ({ masthead }: Document): Diagnostic[] => {
  const { published, present, sources } = masthead
  if (sources.published !== 'name') return []
  if (published !== null) return [diagnostic('date-from-name', published)]
  return sources.present === 'published' && present !== null ? [diagnostic('date-from-name', String(present))] : []
}
