import { type FieldResult, type FieldValue, shownValues } from '../../report-schema/field-result.ts'

/** A value in one cell: a range of numbers has ~ between its ends. */
export const valueText = ({ value, min, max }: FieldValue): string => value ?? `${min}~${max}`

/** The cell of a field: empty where it has no value, or several that disagree. */
export const cellText = (result: FieldResult): string => shownValues(result).map(valueText).join('; ')
