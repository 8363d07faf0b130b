import { type Fraction, fraction } from './exact-product.ts'

/** Units of one quantity, as exact multiples (numerator, denominator) of the first; one list a quantity. */
const quantities: readonly Readonly<Record<string, readonly [bigint, bigint]>>[] = [
  {
    m2: [1n, 1n],
    km2: [1_000_000n, 1n],
    dm2: [1n, 100n],
    cm2: [1n, 10_000n],
    mm2: [1n, 1_000_000n],
    har: [10_000n, 1n],
    ar: [100n, 1n],
    '[mu_cn]': [2000n, 3n],
  },
  {
    m: [1n, 1n],
    km: [1000n, 1n],
    dm: [1n, 10n],
    cm: [1n, 100n],
    mm: [1n, 1000n],
    um: [1n, 1_000_000n],
    nm: [1n, 1_000_000_000n],
    '[li_cn]': [500n, 1n],
    '[zhang_cn]': [10n, 3n],
    '[chi_cn]': [1n, 3n],
    '[nmi_i]': [1852n, 1n],
    '[mi_i]': [1_609_344n, 1000n],
  },
  {
    kg: [1n, 1n],
    t: [1000n, 1n],
    g: [1n, 1000n],
    mg: [1n, 1_000_000n],
    '[jin_cn]': [1n, 2n],
    '[liang_cn]': [1n, 20n],
    '[dan_cn]': [50n, 1n],
  },
  {
    m3: [1n, 1n],
    km3: [1_000_000_000n, 1n],
    dm3: [1n, 1000n],
    cm3: [1n, 1_000_000n],
    L: [1n, 1000n],
    mL: [1n, 1_000_000n],
  },
  {
    J: [1n, 1n],
    kJ: [1000n, 1n],
    MJ: [1_000_000n, 1n],
    GJ: [1_000_000_000n, 1n],
    'W.h': [3600n, 1n],
    'kW.h': [3_600_000n, 1n],
    'MW.h': [3_600_000_000n, 1n],
    'GW.h': [3_600_000_000_000n, 1n],
    'TW.h': [3_600_000_000_000_000n, 1n],
  },
  {
    W: [1n, 1n],
    mW: [1n, 1000n],
    kW: [1000n, 1n],
    MW: [1_000_000n, 1n],
    GW: [1_000_000_000n, 1n],
    TW: [1_000_000_000_000n, 1n],
  },
  { s: [1n, 1n], min: [60n, 1n], h: [3600n, 1n], d: [86_400n, 1n], wk: [604_800n, 1n] },
  { mo: [1n, 1n], a: [12n, 1n] },
]

/** By what a value in one unit is multiplied to be one in another; `undefined` where they don't measure the same. */
export const unitFactor = (from: string, to: string): Fraction | undefined => {
  for (const units of quantities) {
    const [a, b] = [units[from], units[to]]
    if (a && b) return fraction(a[0] * b[1], a[1] * b[0])
  }
  return undefined
}
