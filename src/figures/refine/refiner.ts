import type { Figure } from '../figure.ts'
import type { Trace } from '../trace.ts'

/** What a refiner sees beside the figures: the reading that they stand in. */
export interface Passage {
  readonly text: string
  readonly trace?: Trace
}

/** Changes, joins or drops figures of one reading; each looks at a figure and its neighbours only. */
export type Refiner = (figures: readonly Figure[], passage: Passage) => Figure[]
