import { UserError } from '../diagnostics.ts'

/** A JavaScript string holds about twice as much. */
const maxBytes = 256 * 1024 * 1024

/** Refuses documents that would not fit into a string. */
export const checkSize = (bytes: number): void => {
  if (bytes <= maxBytes) return
  throw new UserError(
    'larger than 256 MiB, the most that one document may have',
    'split it, or send its documents one a line to: extract pipe',
  )
}
