import { checks } from '../checks/index.ts'

const ownRules: Readonly<Record<string, string>> = {
  'field-missing': 'The report does not state a field that the schema wants.',
  'field-out-of-range': 'A field is below the least or above the most that the schema takes.',
  'field-wrong-unit': 'A field is stated in a unit that cannot be converted to the one of the schema.',
  'field-inexact': 'A field has no exact value in the unit of the schema.',
  'schema-invalid': 'A report schema has a key or a value that is none.',
  'field-ambiguous': 'Several figures fit a field equally, and disagree.',
}

/** What a code of a finding means, in a sentence. */
export const ruleText = (code: string): string =>
  ownRules[code] ?? checks.find((check) => check.code === code)?.title ?? code
