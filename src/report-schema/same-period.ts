/** The months of EDTF's codes for quarters and half-years. */
const codes: Readonly<Record<string, readonly [string, string]>> = {
  '33': ['01', '03'],
  '34': ['04', '06'],
  '35': ['07', '09'],
  '36': ['10', '12'],
  '40': ['01', '06'],
  '41': ['07', '12'],
}

const coded = /^(?<year>\d{4})-(?<code>3[3-6]|4[01])$/

/** One spelling for a stretch of time: 上半年 and 1—6月 are the same. */
export const canonicalPeriod = (edtf: string): string => {
  const { year, code } = coded.exec(edtf)?.groups ?? {}
  const months = code === undefined ? undefined : codes[code]
  if (months) return `${year}-${months[0]}/${year}-${months[1]}`
  const whole = /^(?<from>\d{4})-01(?:-01)?\/(?<to>\d{4})-12(?:-31)?$/.exec(edtf)?.groups
  if (whole && whole.from === whole.to) return whole.from!
  const days = /^(?<from>\d{4}-\d{2})-01\/(?<to>\d{4}-\d{2})-(?:28|29|30|31)$/.exec(edtf)?.groups
  return days ? canonicalPeriod(`${days.from}/${days.to}`) : edtf
}

const yearOnly = /^\d{4}$/

/** A year's level can be stated as of its end, or of the year so far. */
export const isSamePeriod = (stated: string, wanted: string): boolean => {
  const period = canonicalPeriod(stated)
  if (period === canonicalPeriod(wanted)) return true
  return yearOnly.test(wanted) && [`${wanted}-12`, `${wanted}-12-31`, `${wanted}/..`].includes(period)
}

/** Is a stretch of time inside a year? */
export const isWithin = (stated: string, year: string): boolean =>
  stated.split('/').every((end) => end === '..' || end.startsWith(year))
