import { type Diagnostic, diagnostic } from '../diagnostics.ts'
import { placeAt } from '../document/place.ts'
import type { Positions } from '../document/positions.ts'

/** U+FFFD, and what two of them become where their bytes are read as GBK. */
const lost = /\ufffd|锟斤拷/g

/** Characters that a program before us could not decode; what they stood for is gone. */
export const replacementDiagnostics = (text: string, positions: Positions): Diagnostic[] => {
  if (!text.includes('\ufffd') && !text.includes('锟斤拷')) return []
  const found = [...text.matchAll(lost)]
  const [first] = found
  const [mark] = first!
  const detail = `${mark === '\ufffd' ? 'U+FFFD' : mark}, ${found.length === 1 ? 'once' : `${found.length} times`}`
  return [diagnostic('replacement-characters', detail, placeAt(positions, first!.index, first!.index + mark.length))]
}
