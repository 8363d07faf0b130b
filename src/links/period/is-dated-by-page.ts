import type { Document } from '../../document/document.ts'

/** The year of a report's page stands nowhere in its text, and others do: the report may be older than its page. */
export const isDatedByPage = ({ masthead: { year, sources }, text }: Document): boolean => {
  if (year === null || sources.year !== 'published') return false
  const stated = [...text.slice(0, 60_000).matchAll(/(?<![\d.])((?:19|20)\d{2})年/g)].map(([, digits]) =>
    Number(digits),
  )
  return stated.filter((one) => one < year).length >= 2 && !stated.includes(year)
}
