import type { FigureRecord } from '../record/record.ts'
import type { Comparison } from './compare-values.ts'

/**
 * `both`: stated by both reports, each for its own time. `restated`: the new report states another value for the time
 * that the old one stated it for. `unclear`: a report states several values, so that none can be taken, or the values are
 * too far apart to be of one indicator.
 */
export const diffStates = ['both', 'restated', 'only_new', 'only_old', 'unclear'] as const

export type DiffState = (typeof diffStates)[number]

export interface DiffRow extends Comparison {
  readonly state: DiffState
  readonly old: FigureRecord | null
  readonly new: FigureRecord | null
}
