import { z } from 'zod'
import { edtfPattern } from '../figures/calendar/edtf.ts'
import { kinds } from '../figures/kinds/index.ts'

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)])

const word = z.string().min(1)

const decimal = z.union([z.number(), z.string().regex(/^-?\d+(?:\.\d+)?$/)])

const kindName = z.enum(kinds.map(({ name }) => name))

const matches = ['exact', 'suffix', 'contained'] as const
const periods = ['report-year', 'in-report-year', 'previous-year', 'next-year', 'report-period', 'any'] as const
const picks = ['only', 'first', 'latest', 'largest', 'smallest'] as const

/** One figure that is wanted of a report. */
const fieldSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[\p{L}_][\p{L}\p{N}_-]*$/u)
      .describe('Its name for programs: the column of the table'),
    title: word.describe('Its name for readers: the header under --lang zh'),
    description: word.optional().describe('What it is, where the title does not say it'),
    indicator: oneOrMore(word).describe(
      'Words that name it in reports. In a list the first that is found wins; | stands between words of one meaning; words with a space between may have others between them',
    ),
    exclude: oneOrMore(word).optional().describe('Words that the indicator must not have'),
    opposite: oneOrMore(word)
      .optional()
      .describe('Words that name its opposite (净亏损 to 净利润), written as in indicator: the value is then negative'),
    match: z
      .enum(matches)
      .optional()
      .describe('How near the words must come: exact, suffix (words before them narrow it), contained; default exact'),
    kind: oneOrMore(kindName).optional().describe("Kinds of figure that fit; default the unit's"),
    unit: oneOrMore(word)
      .optional()
      .describe('Unit of the value, as reports write it: 亿元, 万人, %. Others of a list are as good: 人, 名'),
    change: z
      .union([z.enum(['any', 'yoy', 'mom', 'prior']), z.string().regex(/^since:.+$/)])
      .optional()
      .describe('The size of a change is wanted (同比增长5%), negative where it fell; default: the level'),
    per: oneOrMore(word).optional().describe('What it is divided by: 人, 平方米'),
    subject: oneOrMore(word)
      .optional()
      .describe("Whom it is about: own (the report's own subject, the default), any, or names"),
    scope: oneOrMore(word).optional().describe('Ranks: among whom; shares: of what whole'),
    section: oneOrMore(word).optional().describe('Words of which one must stand in a heading above it'),
    period: z
      .union([z.enum(periods), z.string().regex(new RegExp(edtfPattern))])
      .optional()
      .describe(
        'The time that it is about: report-year (the default), in-report-year (it or any time in it), previous-year, next-year, report-period (that of most figures that the schema names), any, or an EDTF date',
      ),
    status: z
      .enum(['actual', 'target', 'forecast', 'any'])
      .optional()
      .describe('Whether it happened (the default), is aimed at, or is expected'),
    required: z.boolean().optional().describe('A report without it is wrong'),
    min: decimal.optional().describe('The least that is plausible, in the unit'),
    max: decimal.optional().describe('The most that is plausible, in the unit'),
    multiple: z.boolean().optional().describe('Every figure that fits is wanted, not one'),
    pick: z
      .enum(picks)
      .optional()
      .describe('Which one, where several fit equally: only (they must agree, the default), first, latest, largest …'),
    round: z
      .int()
      .min(0)
      .max(20)
      .optional()
      .describe('Digits behind the point where the unit is converted and no exact decimal exists'),
    severity: z
      .enum(['error', 'warning', 'info'])
      .optional()
      .describe('Of what is wrong with it; default: error if required, else warning'),
  })
  .describe('One figure that is wanted')

/** What is wanted from a kind of report. */
export const reportSchema = z
  .strictObject({
    $schema: word.optional().describe('The JSON Schema of this file, for editors'),
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('Its name, for messages'),
    title: word.describe('The kind of report'),
    description: word.optional().describe('What kind of report it is for, and what it leaves out'),
    fields: z.array(fieldSchema).min(1).describe('The figures that are wanted, in the order of the columns'),
  })
  .describe('The figures wanted from a kind of report: for extract --schema and extract validate.')

export type Field = z.infer<typeof fieldSchema>
export type ReportSchema = z.infer<typeof reportSchema>
