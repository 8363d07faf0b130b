import { type Finding, placeOf } from '../findings/finding.ts'
import type { FigureRecord } from '../record/record.ts'
import type { Check } from './check.ts'

/** A finding at a figure, beside others that its message speaks of. */
export const findingAt = (
  { code, severity }: Pick<Check, 'code' | 'severity'>,
  figure: FigureRecord,
  message: string,
  related: readonly (readonly [FigureRecord, string])[] = [],
): Finding => ({
  code,
  severity,
  // A figure can run on into the next line.
  message: message.replace(/\s*\n\s*/g, ''),
  place: placeOf(figure),
  related: related.map(([other, what]) => ({ ...placeOf(other), message: what })),
})
