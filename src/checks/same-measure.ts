import type { FigureRecord } from '../record/record.ts'

/** Whether two figures are of one unit, so that they can be compared. */
export const isSameMeasure = (a: FigureRecord, b: FigureRecord): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.per.join() === b.per.join()

/** A level, not the size of a change. */
export const isLevel = ({ change }: FigureRecord): boolean => change === null
