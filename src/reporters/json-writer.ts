import { fieldEntries } from '../report-schema/field-entries.ts'
import { fails } from '../validate/fails.ts'
import type { ValidatedDocument } from '../validate/validated-document.ts'
import type { FindingsWriter, ReportOptions } from './reporter.ts'

export const jsonWriter = ({ several, failOn }: ReportOptions): FindingsWriter => {
  const entryOf = ({ name, filled, findings, checks, source }: ValidatedDocument) => ({
    document: name,
    valid: !findings.some((finding) => fails(finding, failOn)),
    findings,
    checks,
    ...(filled && { schema: filled.schema.name, year: filled.year, subject: filled.subject }),
    ...(filled && { fields: fieldEntries(filled, source) }),
  })
  if (!several) return { document: (document) => `${JSON.stringify(entryOf(document), null, 2)}\n` }
  let before = '\n'
  return {
    head: () => '[',
    document: (document) => {
      const text = `${before}${JSON.stringify(entryOf(document), null, 2)}`.replaceAll('\n', '\n  ')
      before = ',\n'
      return text
    },
    tail: () => '\n]\n',
  }
}
