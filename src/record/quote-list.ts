import { quote } from './quote.ts'

/** A list of strings as JSON on one line. */
export const quoteList = (list: readonly string[]): string => {
  if (list.length === 0) return '[]'
  let json = `[${quote(list[0] ?? '')}`
  for (let i = 1; i < list.length; i += 1) json += `,${quote(list[i] ?? '')}`
  return `${json}]`
}
