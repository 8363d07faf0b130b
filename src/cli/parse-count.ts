import { UserError } from '../diagnostics.ts'

/** Parses the value of an option that counts something, from 1 on. */
export const parseCount =
  (option: string, example: string) =>
  (given: string): number => {
    if (/^[1-9]\d{0,9}$/.test(given)) return Number(given)
    throw new UserError(`${option} can't be '${given}'`, `give ${example}`)
  }
