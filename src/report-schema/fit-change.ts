import type { CompiledField } from './compiled-field.ts'
import type { Entry } from './entries.ts'
import type { Fit } from './fit-period.ts'

/** A level, or the size of a change on the right basis. */
export const fitChange = ({ record: { change, period, per } }: Entry, field: CompiledField): Fit => {
  if (field.change === null) return change === null ? 0 : 'it is a change, not a level'
  if (change === null) return 'it is a level, not a change'
  // 年均增长6%: the mean of several years.
  if (per.includes('年') && !field.per?.includes('年')) return 'it is a mean a year'
  if (field.change === 'any' || change.basis === field.change) return 0
  if (change.basis === null) return 1
  const [year] = period?.match(/^\d{4}/) ?? []
  const lastYear = year !== undefined && change.basis === `since:${Number(year) - 1}`
  return field.change === 'yoy' && lastYear ? 0 : `its basis is ${change.basis}, not ${field.change}`
}
