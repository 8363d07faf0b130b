import type { Check } from './check.ts'
import { columnSumDiffers } from './column-sum-differs.ts'
import { dateInvalid } from './date-invalid.ts'
import { datesReversed } from './dates-reversed.ts'
import { growthMismatch } from './growth-mismatch.ts'
import { partsExceedTotal } from './parts-exceed-total.ts'
import { pointsMismatch } from './points-mismatch.ts'
import { rankExceedsMembers } from './rank-exceeds-members.ts'
import { rowGrowthDiffers } from './row-growth-differs.ts'
import { shareMismatch } from './share-mismatch.ts'
import { sharesExceedWhole } from './shares-exceed-whole.ts'
import { statedTwice } from './stated-twice.ts'
import { structureDiffers } from './structure-differs.ts'
import { sumDiffers } from './sum-differs.ts'
import { unitSlip } from './unit-slip.ts'

/** Every check, in the order of the documentation. A new one is a file and its line here. */
export const checks: readonly Check[] = [
  partsExceedTotal,
  sumDiffers,
  columnSumDiffers,
  shareMismatch,
  sharesExceedWhole,
  structureDiffers,
  growthMismatch,
  rowGrowthDiffers,
  pointsMismatch,
  rankExceedsMembers,
  statedTwice,
  unitSlip,
  dateInvalid,
  datesReversed,
]
