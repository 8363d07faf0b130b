import type { Finding } from '../findings/finding.ts'
import { shownValues } from '../report-schema/field-result.ts'
import { describeValue } from '../validate/describe-value.ts'
import type { ValidatedDocument } from '../validate/validated-document.ts'
import type { FindingsWriter } from './reporter.ts'
import { countFindings, describeCounts, noCounts } from './severity-counts.ts'

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Workflow commands, one a line. GitHub shows ten of a step, errors before warnings here, and the summary holds them all.
 */
export const githubWriter = (): FindingsWriter => {
  let documents = 0
  let total = noCounts
  const pages: string[] = []
  return {
    document: (document) => {
      documents += 1
      total = countFindings(document.findings, total)
      pages.push(pageOf(document))
      // A field that a report may leave out is no news to those who read its change.
      const told = document.findings.filter(({ severity }) => severity !== 'info')
      return [...told]
        .sort(bySeverity)
        .map((finding) => annotation(document.name, finding))
        .join('')
    },
    summary: () => `## extract: ${describeCounts(documents, total)}\n\n${pages.join('')}`,
  }
}

const bySeverity = (a: Finding, b: Finding): number =>
  Object.keys(levels).indexOf(a.severity) - Object.keys(levels).indexOf(b.severity)

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const annotation = (name: string, { severity, code, message, place }: Finding): string => {
  const spot = place && [
    `line=${place.line}`,
    `col=${place.column}`,
    `endColumn=${place.column + place.end - place.start}`,
  ]
  const properties = [`file=${escapeProperty(name)}`, ...(spot ?? []), `title=${escapeProperty(code)}`]
  return `::${levels[severity]} ${properties.join(',')}::${escapeData(message)}\n`
}

const escapeCell = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[\\|`*_~<>[\]]/g, (char) => `\\${char}`)

const row = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |\n`

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${row(header)}|${' --- |'.repeat(header.length)}\n${rows.map(row).join('')}\n`

const pageOf = ({ name, filled, findings }: ValidatedDocument): string => {
  const found = findings.filter(({ severity }) => severity !== 'info')
  const told = found.map(({ severity, code, message, place }) => [
    severity,
    code,
    message,
    place ? `${place.line}:${place.column}` : '',
  ])
  const fields = filled?.fields ?? []
  const values = fields.map((result) => [
    result.field.title,
    shownValues(result)
      .map((value) => describeValue(value, result.field))
      .join('; '),
    result.state,
  ])
  return `### ${escapeCell(name)}\n\n${table(['', 'code', 'finding', 'place'], told)}${table(['field', 'value', 'state'], values)}`
}
