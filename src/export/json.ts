import type { ExtractedDocument } from '../record/record.ts'
import { batch } from './batch.ts'
import type { Exporter } from './exporter.ts'

/** The whole document: its masthead, outline, figures and diagnostics. */
export const json: Exporter = {
  name: 'json',
  description: 'the whole document: masthead, outline, figures, diagnostics; a list of them for several inputs',
  extensions: ['.json'],
  options: [],
  open: async ({ several }) => {
    if (!several) return { document: (document) => batch(wrap('', pieces(document, ''), '\n')) }
    let before = '\n  '
    return {
      head: () => '[',
      document: (document) => {
        const parts = wrap(before, pieces(document, '  '), '')
        before = ',\n  '
        return batch(parts)
      },
      tail: () => '\n]\n',
    }
  },
}

function* wrap(before: string, parts: Iterable<string>, after: string): Generator<string> {
  yield before
  yield* parts
  yield after
}

/** As `JSON.stringify(document, null, 2)`, record by record: the whole text could be longer than a string can be. */
function* pieces(document: ExtractedDocument, indent: string): Generator<string> {
  let separator = '{'
  for (const [key, value] of Object.entries(document)) {
    yield `${separator}\n${indent}  ${JSON.stringify(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* items(value, `${indent}  `)
    else yield pretty(value, `${indent}  `)
    separator = ','
  }
  yield `\n${indent}}`
}

function* items(list: readonly unknown[], indent: string): Generator<string> {
  let separator = '['
  for (const item of list) {
    yield `${separator}\n${indent}  ${pretty(item, `${indent}  `)}`
    separator = ','
  }
  yield `\n${indent}]`
}

const pretty = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
