import type { Finding } from '../findings/finding.ts'
import type { FieldResult } from '../report-schema/field-result.ts'
import { describeValue } from '../validate/describe-value.ts'
import { fails } from '../validate/fails.ts'
import type { ValidatedDocument } from '../validate/validated-document.ts'
import { escapeAttribute, escapeText } from './escape-xml.ts'
import type { FindingsWriter, ReportOptions } from './reporter.ts'

interface Case {
  readonly name: string
  readonly findings: readonly Finding[]
  /** Nothing is wrong, and nothing was found. */
  readonly skipped?: string
  readonly output?: string
}

/** A suite a document; a case a field of the schema and a check; what counts against the report is a failure. */
export const junitWriter = ({ failOn }: ReportOptions): FindingsWriter => ({
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="extract validate">\n',
  document: (document) => {
    const cases = casesOf(document)
    const failed = cases.filter(({ findings }) => findings.some((finding) => fails(finding, failOn))).length
    const skipped = cases.filter((one) => one.skipped !== undefined).length
    const counts = `tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}"`
    const suite = `name="${escapeAttribute(document.name)}"`
    const lines = cases.map((one) => caseLine(one, document, failOn))
    return `  <testsuite ${suite} ${counts}>\n${lines.join('')}  </testsuite>\n`
  },
  tail: () => '</testsuites>\n',
})

const casesOf = ({ filled, findings, checks }: ValidatedDocument): Case[] => {
  const fields = filled?.fields ?? []
  return [
    ...fields.map((result) => fieldCase(result, findings)),
    ...checks.map((code) => ({ name: code, findings: findings.filter((finding) => finding.code === code) })),
  ]
}

const fieldCase = (result: FieldResult, findings: readonly Finding[]): Case => {
  const { field, state, values } = result
  const told = values.map((value) => describeValue(value, field)).join('; ')
  return {
    name: `${field.name} (${field.title})`,
    findings: findings.filter((finding) => finding.field === field.name),
    ...(state === 'missing' && !field.required && { skipped: 'the report does not state it' }),
    ...(told && { output: told }),
  }
}

const caseLine = (one: Case, { name }: ValidatedDocument, failOn: ReportOptions['failOn']): string => {
  const failures = one.findings.filter((finding) => fails(finding, failOn))
  const others = one.findings.filter((finding) => !fails(finding, failOn) && one.skipped === undefined)
  const output = [...(one.output ? [one.output] : []), ...others.map((finding) => placed(finding, name))]
  const parts = [
    ...failures.map(
      (finding) =>
        `      <failure type="${finding.code}" message="${escapeAttribute(finding.message)}">${escapeText(placed(finding, name))}</failure>\n`,
    ),
    ...(one.skipped === undefined ? [] : [`      <skipped message="${escapeAttribute(one.skipped)}"/>\n`]),
    ...(output.length > 0 ? [`      <system-out>${escapeText(output.join('\n'))}</system-out>\n`] : []),
  ]
  const start = `    <testcase name="${escapeAttribute(one.name)}" classname="${escapeAttribute(name)}"`
  return parts.length === 0 ? `${start}/>\n` : `${start}>\n${parts.join('')}    </testcase>\n`
}

const placed = ({ place, message, related }: Finding, name: string): string =>
  [
    `${place ? `${name}:${place.line}:${place.column}` : name}: ${message}`,
    ...related.map((other) => `${name}:${other.line}:${other.column}: ${other.message}`),
  ].join('\n')
