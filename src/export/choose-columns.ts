import { UserError } from '../diagnostics.ts'
import { nearest } from '../nearest.ts'
import type { Column } from './column.ts'
import { columns as recordColumns } from './columns.ts'

/** The columns that --columns names, in its order; a name of the Chinese header is as good as a key. */
export const chooseColumns = (names: string, columns: readonly Column[] = recordColumns): Column[] =>
  names.split(/[,，]/).map((part) => {
    const name = part.trim()
    const column = columns.find((each) => each.key === name || each.title === name)
    if (column) return column
    const near =
      nearest(
        name,
        columns.map((each) => each.key),
      ) ??
      nearest(
        name,
        columns.map((each) => each.title),
      )
    throw new UserError(
      name ? `unknown column '${name}'` : 'an empty name in --columns',
      near
        ? `did you mean ${near}?`
        : columns === recordColumns
          ? 'extract --list-columns shows all'
          : `they are ${columns.map((each) => each.key).join(', ')}`,
    )
  })
