import type { ExportOptions } from '../../export/exporter.ts'
import type { ExtractedDocument } from '../../record/record.ts'
import type { Fault } from '../fault.ts'
import type { ReadingOptions } from '../reading-options.ts'

/** What a thread is told when it starts: all that crosses between threads is plain data. */
export interface WorkerSetup {
  readonly reading: ReadingOptions
  /** The exporter's name. */
  readonly format: string
  readonly exporting: Pick<ExportOptions, 'several' | 'lang' | 'excel' | 'color'>
  /** As they are written on the command line. */
  readonly columns: string | undefined
  readonly kind: string | undefined
}

/** A document as it is to be written, or why it can't be read. */
export type WorkerAnswer =
  | {
      readonly name: string
      readonly pieces: readonly string[]
      readonly empty: boolean
      readonly faults: readonly Fault[]
      readonly diagnostics: ExtractedDocument['diagnostics']
    }
  | { readonly name: string; readonly failure: { readonly message: string; readonly hint: string | undefined } }
