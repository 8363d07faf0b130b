import { codeFrame, type FrameStyle } from '../findings/code-frame.ts'
import type { Finding } from '../findings/finding.ts'
import type { ValidatedDocument } from '../validate/validated-document.ts'
import { fieldLines } from './field-lines.ts'
import { findingPainter } from './finding-painter.ts'
import type { FindingsWriter, ReportOptions } from './reporter.ts'
import { countFindings, describeCounts, noCounts } from './severity-counts.ts'

const words = { error: 'error', warning: 'warning', info: 'note' } as const

/** A field that may be missing has its line in the list of fields; what came near is news. */
const saysMore = ({ field, related }: Finding): boolean => field === undefined || related.length > 0

/** Findings as compilers tell them: place, severity, code, message, and the sentence with a mark under it. */
export const textWriter = async ({ color, quiet, width }: ReportOptions): Promise<FindingsWriter> => {
  const paint = await findingPainter(color)
  let documents = 0
  let total = noCounts
  const tell = (document: ValidatedDocument, finding: Finding): string => {
    const { severity, code, message, place, related } = finding
    const style: FrameStyle = { width, gutter: paint.faint, marker: (text) => paint.severity(severity, text) }
    const where = place ? `${document.name}:${place.line}:${place.column}` : document.name
    const head = `${paint.strong(`${where}:`)} ${paint.severity(severity, `${words[severity]}[${code}]`)}: ${message}`
    const others = related.flatMap((other) => [
      `   ${paint.faint(`${document.name}:${other.line}:${other.column}:`)} ${other.message}`,
      codeFrame(document.source, other, { ...style, marker: paint.faint }),
    ])
    return [head, ...(place ? [codeFrame(document.source, place, style)] : []), ...others].join('\n')
  }
  return {
    document: (document) => {
      documents += 1
      total = countFindings(document.findings, total)
      const shown = document.findings.filter((finding) => finding.severity !== 'info' || (!quiet && saysMore(finding)))
      const fields = document.filled && !quiet ? [fieldLines(document.name, document.filled, paint)] : []
      return [...fields, ...shown.map((finding) => tell(document, finding))].map((part) => `${part}\n\n`).join('')
    },
    tail: () => (quiet ? '' : `${describeCounts(documents, total)}\n`),
  }
}
