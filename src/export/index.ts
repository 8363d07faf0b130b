import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { json } from './json.ts'
import { ndjson } from './ndjson.ts'
import { table } from './table.ts'
import { tsv } from './tsv.ts'

/** The formats, in the order of the help. */
export const exporters: readonly Exporter[] = [table, json, ndjson, csv, tsv]
