import { givesSize, isSpread, statesSize } from '../../bare-numeral.ts'
import type { BareNumeral, Claim } from '../../kind.ts'

/** A number of things with no measure word: 声量超1.6亿, 10多万观众, 三五百. */
export const claim = (bare: BareNumeral): Claim | undefined =>
  (givesSize(bare) ? statesSize(bare) : isSpread(bare)) ? { unit: null } : undefined
