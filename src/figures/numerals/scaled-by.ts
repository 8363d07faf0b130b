import { type Decimal, shift } from './decimal.ts'

/** A whole number with decimals behind it and a scale behind those: 4, "78", 12 is 4.78万亿. */
export const scaledBy = (whole: bigint, decimals: string, exponent: number): Decimal =>
  decimals === '' ? whole.toString() : shift(`${whole}.${decimals}`, exponent)
