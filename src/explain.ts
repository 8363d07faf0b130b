import type { ExtractOptions } from './extract.ts'

export interface ExplainOptions extends ExtractOptions {
  readonly line: number
  readonly column?: number
}

/** Tells how the figures of a line were found and read. */
export const explain = (text: string, options: ExplainOptions): string => {
  throw new Error(`in progress ${text.length} ${options.line}`)
}
