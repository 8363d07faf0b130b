import type { UserError } from '../diagnostics.ts'
import type { Finding } from '../findings/finding.ts'
import type { ExtractedDocument } from '../record/record.ts'
import type { Fault } from './fault.ts'
import type { Io } from './io.ts'

const words = { error: 'error', warning: 'warning', info: 'note' } as const

/** Enough to see what is wrong; a document can have thousands. */
const shownPerDocument = 5

/** Says on standard error what went wrong, one line each; standard output is for data. */
export const reporter = (io: Io, quiet = false) => {
  const print = (line: string) => io.stderr.write(`extract: ${line}\n`)
  return {
    error: ({ message, hint }: UserError, place?: string): void => {
      print(`error: ${place === undefined ? '' : `${place}: `}${message}`)
      if (hint) io.stderr.write(`hint: ${hint}\n`)
    },
    /** Records that are left out. */
    faults: (name: string, faults: readonly Fault[]): void => {
      for (const { line, column, message } of faults.slice(0, shownPerDocument))
        print(`error: ${name}:${line}:${column}: ${message}`)
      const rest = faults.length - shownPerDocument
      if (rest > 0) print(`error: ${name}: ${rest} more records are left out`)
    },
    /** What a schema finds wrong; `extract validate` tells all of it. */
    findings: (name: string, findings: readonly Finding[]): void => {
      if (quiet) return
      for (const { message, place } of findings)
        print(`${words.warning}: ${place ? `${name}:${place.line}:${place.column}` : name}: ${message}`)
    },
    /** What the text has wrong; what is only good to know stands in the JSON. */
    diagnostics: (name: string, diagnostics: ExtractedDocument['diagnostics']): void => {
      if (quiet) return
      const shown = diagnostics.filter(({ severity }) => severity !== 'info')
      for (const { severity, message, line, column } of shown.slice(0, shownPerDocument)) {
        const place = line === null ? name : `${name}:${line}:${column ?? 1}`
        print(`${words[severity]}: ${place}: ${message}`)
      }
      const rest = shown.length - shownPerDocument
      if (rest > 0) print(`note: ${name}: ${rest} more (--format json holds them all)`)
    },
  }
}

export type Reporter = ReturnType<typeof reporter>
