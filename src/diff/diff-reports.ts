import type { Comparable, ComparedReport } from './comparable.ts'
import { type Comparison, compareValues } from './compare-values.ts'
import type { DiffRow } from './diff-row.ts'
import { type Group, groupFigures, sameValue } from './group-figures.ts'
import { isFarApart, isRestated } from './nearness.ts'
import { periodRole } from './period-role.ts'

const nothing: Comparison = { difference: null, differenceUnit: null, growth: null }

/** Fewer values than this can all be restated. */
const fewest = 4

export interface ReportDiff {
  readonly rows: readonly DiffRow[]
  /**
   * Most values that both reports state for one time differ. No report is restated so: the times of one of them were
   * misread, or it states none of its own. Nothing is then taken for restated.
   */
  readonly timesDoubtful: boolean
}

/**
 * The figures of two reports side by side, in the order of the new one, then what only the old one has. Growth is
 * rounded to `digits` digits.
 */
export const diffReports = (before: ComparedReport, now: ComparedReport, digits: number): ReportDiff => {
  const [olds, news] = [groupFigures(before.figures, roleIn(before)), groupFigures(now.figures, roleIn(now))]
  const sameTime = ofSameTime(before, now)
  const different = sameTime.filter(differ)
  const timesDoubtful = different.length >= fewest && different.length * 2 > sameTime.length
  const sameReportTime = before.period === now.period
  const believed = ({ old, now: current }: Pair) => !timesDoubtful && isRestated(old, current, sameReportTime)
  const restated = new Map(different.filter(believed).map((pair) => [pair.now, pair]))
  const paired = [...news].flatMap(([key, group]): DiffRow[] => {
    const again = 'one' in group && (sameReportTime || !olds.has(key)) ? restated.get(group.one) : undefined
    return again ? [together(again, 'restated', digits)] : sideBySide(olds.get(key), group, digits)
  })
  const gone = [...olds].filter(([key]) => !news.has(key)).flatMap(([, group]) => alone(group, 'old'))
  return { rows: [...paired, ...gone], timesDoubtful }
}

/** What a figure measures, and what its period is in its report. */
const roleIn =
  ({ period: own }: ComparedReport) =>
  ({ what, record: { period } }: Comparable): string => {
    const role = own === null ? undefined : periodRole(period, own)
    return `${what}|${role ?? `at ${period}`}`
  }

const sideBySide = (old: Group | undefined, now: Group, digits: number): DiffRow[] => {
  if (!old) return alone(now, 'new')
  if (!('one' in old && 'one' in now)) return [...alone(now, 'new', 'unclear'), ...alone(old, 'old', 'unclear')]
  const pair = { old: old.one, now: now.one }
  return [isFarApart(pair.old, pair.now) ? apart(pair) : together(pair, 'both', digits)]
}

const together = ({ old, now }: Pair, state: DiffRow['state'], digits: number): DiffRow => ({
  state,
  old: old.record,
  new: now.record,
  ...compareValues(old.record, now.record, now.kind, digits),
})

const apart = ({ old, now }: Pair): DiffRow => ({ state: 'unclear', old: old.record, new: now.record, ...nothing })

/** Rows of figures that have no partner: each one, where they contradict one another. */
const alone = (group: Group, side: 'old' | 'new', state: DiffRow['state'] = `only_${side}`): DiffRow[] =>
  'one' in group ? [single(group.one, side, state)] : group.several.map((figure) => single(figure, side, 'unclear'))

const single = ({ record }: Comparable, side: 'old' | 'new', state: DiffRow['state']): DiffRow => ({
  state,
  old: side === 'old' ? record : null,
  new: side === 'new' ? record : null,
  ...nothing,
})

interface Pair {
  readonly old: Comparable
  readonly now: Comparable
}

/** What both reports state for one and the same time. */
const ofSameTime = (before: ComparedReport, now: ComparedReport): Pair[] => {
  const at = ({ what, record: { period } }: Comparable) => (period === null ? undefined : `${what}|${period}`)
  const olds = groupFigures(before.figures, at)
  return [...groupFigures(now.figures, at)].flatMap(([key, group]) => {
    const old = olds.get(key)
    return old && 'one' in old && 'one' in group ? [{ old: old.one, now: group.one }] : []
  })
}

const differ = ({ old, now }: Pair): boolean => !sameValue(old.record, now.record)
