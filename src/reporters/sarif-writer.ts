import { documentId } from '../document/document-id.ts'
import type { Finding, Place } from '../findings/finding.ts'
import type { SourceLines } from '../findings/source-lines.ts'
import type { ValidatedDocument } from '../validate/validated-document.ts'
import type { FindingsWriter, ReportOptions } from './reporter.ts'
import { ruleText } from './rule-texts.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** One run; its results as they come, the rules that they name behind them. */
export const sarifWriter = ({ version }: ReportOptions): FindingsWriter => {
  const rules = new Map<string, number>()
  let before = '\n'
  const indexOf = (code: string): number => {
    const index = rules.get(code) ?? rules.size
    rules.set(code, index)
    return index
  }
  return {
    head: () =>
      `{\n  "$schema": "${schema}",\n  "version": "2.1.0",\n  "runs": [{\n    "columnKind": "utf16CodeUnits",\n    "results": [`,
    document: (document) =>
      document.findings
        .map((finding) => {
          const text = `${before}      ${JSON.stringify(resultOf(document, finding, indexOf(finding.code)))}`
          before = ',\n'
          return text
        })
        .join(''),
    tail: () => {
      const driver = {
        name: 'extract',
        version,
        rules: [...rules.keys()].map((id) => ({ id, shortDescription: { text: ruleText(id) } })),
      }
      return `\n    ],\n    "tool": ${JSON.stringify({ driver })}\n  }]\n}\n`
    },
  }
}

const resultOf = ({ name, source }: ValidatedDocument, finding: Finding, ruleIndex: number) => {
  const { code, severity, message, place, related } = finding
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    // A finding about the whole document stands at its first line: without a place, uploads are refused.
    locations: [{ physicalLocation: physical(name, place, source) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        physicalLocation: physical(name, other, source),
        message: { text: other.message },
      })),
    }),
    // The same finding in the next version of the report: by what the line says, wherever it stands then.
    partialFingerprints: { 'extract/v1': documentId([code, message, place ? source.line(place.line) : ''].join('\n')) },
  }
}

const physical = (name: string, place: Place | null, source: SourceLines) => ({
  artifactLocation: { uri: uriOf(name) },
  region: place ? regionOf(place, source) : { startLine: 1 },
})

/** Columns in UTF-16 units, as code scanning counts them. */
const regionOf = ({ line, column, start, end }: Place, source: SourceLines) => {
  const before = Array.from(source.line(line))
    .slice(0, column - 1)
    .join('').length
  const text = source.text.slice(source.offset(start), source.offset(end))
  const [first = ''] = text.split(/[\r\n]/)
  return {
    startLine: line,
    startColumn: before + 1,
    endColumn: before + 1 + Math.max(1, first.length),
    snippet: { text },
  }
}

/** A relative path, or a file's own address. */
const uriOf = (name: string): string => {
  const path = encodeURI(name.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path}`
  return path.startsWith('/') ? `file://${path}` : path
}
