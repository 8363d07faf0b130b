import type { Finding } from '../../src/findings/finding.ts'
import { sourceLines } from '../../src/findings/source-lines.ts'
import type { FindingsReporter, ReportOptions } from '../../src/reporters/reporter.ts'
import type { ValidatedDocument } from '../../src/validate/validated-document.ts'

/** Where a word stands in a text. */
export const placeIn = (text: string, word: string) => {
  const offset = text.indexOf(word)
  const before = Array.from(text.slice(0, offset))
  const lines = before.join('').split('\n')
  const start = before.length
  return {
    start,
    end: start + Array.from(word).length,
    line: lines.length,
    column: Array.from(lines.at(-1) ?? '').length + 1,
  }
}

export const finding = (fields: Partial<Finding> = {}): Finding => ({
  code: 'parts-exceed-total',
  severity: 'error',
  message: '3 and 4 are more than 5',
  place: null,
  related: [],
  ...fields,
})

export const validated = (
  text: string,
  findings: readonly Finding[],
  fields: Partial<ValidatedDocument> = {},
): ValidatedDocument => ({
  name: 'a.txt',
  filled: null,
  findings,
  checks: [],
  source: sourceLines(text),
  ...fields,
})

/** All that a reporter writes, and its summary. */
export const report = async (
  reporter: FindingsReporter,
  documents: readonly ValidatedDocument[],
  options: Partial<ReportOptions> = {},
): Promise<{ text: string; summary: string | undefined }> => {
  const writer = await reporter.open({
    several: documents.length > 1,
    color: false,
    quiet: false,
    width: 80,
    failOn: 'error',
    version: '1.2.3',
    ...options,
  })
  const parts = [writer.head?.() ?? '', ...documents.map(writer.document), writer.tail?.() ?? '']
  return { text: parts.join(''), summary: writer.summary?.() }
}
