import { z } from 'zod'
import { checks } from '../checks/index.ts'
import { columns } from '../export/columns.ts'
import { diffColumns } from '../export/diff/diff-columns.ts'
import { exporters } from '../export/index.ts'
import { kinds } from '../figures/kinds/index.ts'
import { reporters } from '../reporters/index.ts'

const names = <T extends string>(list: readonly T[]) => z.enum(list as readonly [T, ...T[]])

const severity = () => names(['error', 'warning', 'info', 'off'])

const text = () => z.string().min(1)

/** Every setting may be left out; what is set here holds unless the command line says otherwise. */
export const configSchema = z
  .strictObject({
    $schema: text().describe('The JSON Schema of this file, for editors'),
    encoding: names(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'gb2312', 'big5']).describe(
      'Of the files; absent: found out for each',
    ),
    inputFormat: names(['text', 'markdown']).describe('What the files hold; absent: by their names'),
    recursive: z.boolean().describe('Read the reports in folders, and in folders in them'),
    format: names(exporters.map(({ name }) => name)).describe('Of the output of extract'),
    columns: z
      .array(names(columns.flatMap(({ key, title }) => [key, title])))
      .min(1)
      .describe('Columns of csv, tsv and table, in their order'),
    kinds: z
      .array(names(kinds.flatMap(({ name, title }) => [name, title])))
      .min(1)
      .describe('Only figures of these kinds'),
    lang: names(['en', 'zh']).describe('Headers: en for programs, zh for readers'),
    excel: z.boolean().describe('csv and tsv that Excel opens well'),
    color: names(['auto', 'always', 'never']).describe('Colours on the terminal'),
    quiet: z.boolean().describe('No warnings and no progress, only errors'),
    failOn: names(['empty', 'warning', 'never']).describe('When extract exits with 1'),
    schema: text().describe(
      'The fields of a report schema in place of every figure: a ready one, or a file beside this one',
    ),
    checks: z
      .strictObject(Object.fromEntries(checks.map(({ code, title }) => [code, severity().optional().describe(title)])))
      .describe('What extract validate makes of a finding, by the code of its check; off: the check is not run'),
    validate: z
      .strictObject({
        format: names(reporters.map(({ name }) => name)).describe('Of the findings'),
        failOn: names(['error', 'warning', 'info', 'never']).describe('When extract validate exits with 1'),
        schema: text().describe('The report schema for extract validate, where it is another one'),
      })
      .partial()
      .describe('Options of extract validate'),
    diff: z
      .strictObject({
        format: names(exporters.map(({ name }) => name)).describe('Of the output'),
        digits: z.int().min(0).max(12).describe('Digits behind the point in growth'),
        columns: z
          .array(names(diffColumns.map(({ key }) => key)))
          .min(1)
          .describe('Columns of csv, tsv and table'),
      })
      .partial()
      .describe('Options of extract diff'),
  })
  .partial()
  .describe('Defaults for the options of extract: extract.config.json or extract.config.yaml.')

export type Config = z.infer<typeof configSchema>
