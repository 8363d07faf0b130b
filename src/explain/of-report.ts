import type { DateSource, Masthead, YearSource } from '../document/document.ts'

const texts: Readonly<Record<DateSource | YearSource, string>> = {
  given: 'as the option date gives it',
  masthead: 'by its masthead',
  title: 'by its title',
  dateline: 'by its dateline',
  address: 'by the address of its page',
  issue: 'by its issue',
  name: "by its file's name",
  review: 'which it reviews',
  published: 'by the date that it was published',
  congress: 'by the congress that it names',
  text: 'which its text states most',
}

/** What told a part of the report's own date. */
export const ofReport = ({ sources }: Masthead, part: 'published' | 'year' | 'present'): string => {
  const source = sources[part]
  const what =
    part === 'published' ? "the report's date" : part === 'year' ? "the report's year" : "the report's present"
  return source === null ? what : `${what}, ${texts[source]}`
}
