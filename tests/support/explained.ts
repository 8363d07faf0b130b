import { explain } from '../../src/explain.ts'

/** What is said of a line, or of the figure at the last of some words, line by line without what lines them up. */
export const explained = (text: string, place: number | string, date?: string): string[] => {
  const before = typeof place === 'string' ? text.slice(0, text.lastIndexOf(place)).split('\n') : []
  const where = typeof place === 'number' ? { line: place } : { line: before.length, column: before.at(-1)!.length + 1 }
  return explain(text, { name: 'report.txt', ...where, ...(date ? { date } : {}) })
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .filter((line) => line !== '')
}
