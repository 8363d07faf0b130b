import type { ExtractOptions } from '../extract.ts'
import type { InputFormat } from '../input/input.ts'

interface Reading {
  readonly text: string
  readonly format: InputFormat
  readonly date?: string | undefined
}

/** What the library has to know of a text that was read. The Markdown reader is loaded where there is Markdown. */
export const extractOptions = async ({ text, format, date }: Reading): Promise<ExtractOptions> => {
  const tree =
    format === 'markdown' ? (await import('../input/markdown/parse-markdown.ts')).parseMarkdown(text) : undefined
  return { format, ...(tree && { tree }), ...(date !== undefined && { date }) }
}
