/** A point of time as an EDTF date of our output has it: a year, a month, a quarter or half (33 to 41), a day. */
const point = /^(?<year>\d{4})(?:-(?<part>\d{2})(?:-(?<day>\d{2}))?)?$/

interface Point {
  readonly year: number
  readonly part: number | undefined
  readonly day: string | undefined
}

const pointOf = (edtf: string): Point | undefined => {
  const { year, part, day } = point.exec(edtf)?.groups ?? {}
  return year === undefined
    ? undefined
    : { year: Number(year), part: part === undefined ? undefined : Number(part), day }
}

/** The cycle that a part of the year belongs to: months, quarters or halves; how many make a year, and the first's code. */
const cycleOf = (part: number): { length: number; first: number } | undefined => {
  if (part >= 1 && part <= 12) return { length: 12, first: 1 }
  if (part >= 33 && part <= 36) return { length: 4, first: 33 }
  return part === 40 || part === 41 ? { length: 2, first: 40 } : undefined
}

/**
 * What a period is in a report whose own period is `own`: the report's year, the year before, the same month a year
 * earlier. Two reports' figures of one role can be compared. `undefined` where it can't be told.
 */
export const periodRole = (period: string | null, own: string): string | undefined => {
  if (period === null) return 'none'
  const anchor = pointOf(own.split('/').at(-1) ?? '')
  if (!anchor) return period === own ? 'own' : undefined
  const [from = '', to] = period.split('/')
  if (to === undefined) return pointRole(from, anchor)
  // 1—11月 is the year to date, whatever the month is.
  const [first, last] = [pointOf(from), pointOf(to)]
  const toDate = first && last && first.part === 1 && first.day === undefined && first.year === last.year
  const start = toDate ? 'january' : from === '' || from === '..' ? from : pointRole(from, anchor)
  const end = to === '..' ? to : pointRole(to, anchor)
  return start === undefined || end === undefined ? undefined : `${start}/${end}`
}

const pointRole = (edtf: string, anchor: Point): string | undefined => {
  const given = pointOf(edtf)
  if (!given) return undefined
  const years = given.year - anchor.year
  if (given.part === undefined) return `year ${years}`
  const cycle = cycleOf(given.part)
  const own = anchor.part === undefined ? undefined : cycleOf(anchor.part)
  const day = given.day === undefined ? '' : ` day ${given.day}`
  if (!cycle || own?.length !== cycle.length) return `year ${years} part ${given.part}${day}`
  // In a report of a month, months count from it: the month before is the same role in each.
  return `part of ${cycle.length}: ${years * cycle.length + given.part - anchor.part!}${day}`
}
