import { year4 } from './pad.ts'

/** Moves every year of an EDTF string. */
export const shiftYears = (edtf: string, years: number): string =>
  edtf
    .split('/')
    .map((end) => (/^\d{4}/.test(end) ? year4(Number(end.slice(0, 4)) + years) + end.slice(4) : end))
    .join('/')
