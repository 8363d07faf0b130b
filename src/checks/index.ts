import type { Check } from './check.ts'
import { dateInvalid } from './date-invalid.ts'
import { datesReversed } from './dates-reversed.ts'
import { growthMismatch } from './growth-mismatch.ts'
import { partsExceedTotal } from './parts-exceed-total.ts'
import { pointsMismatch } from './points-mismatch.ts'
import { rankExceedsMembers } from './rank-exceeds-members.ts'
import { shareMismatch } from './share-mismatch.ts'
import { sharesExceedWhole } from './shares-exceed-whole.ts'
import { sumDiffers } from './sum-differs.ts'

/** Every check, in the order of the documentation. A new one is a file and its line here. */
export const checks: readonly Check[] = [
  partsExceedTotal,
  sumDiffers,
  shareMismatch,
  sharesExceedWhole,
  growthMismatch,
  pointsMismatch,
  rankExceedsMembers,
  dateInvalid,
  datesReversed,
]
