import { z } from 'zod'
import { edtfPattern } from '../figures/calendar/edtf.ts'
import { kinds } from '../figures/kinds/index.ts'

const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .describe('An exact decimal, written plainly: no exponent, no separators')

const nullable = <T extends z.ZodType>(type: T, text: string) => type.nullable().describe(text)

const codePoints = z.int().min(0)

const edtf = z.string().regex(new RegExp(edtfPattern))

export const modifiers = ['about', 'nearly', 'over', 'at_least', 'under', 'at_most', 'several'] as const
const statuses = ['actual', 'forecast', 'target'] as const
const provenances = ['stated', 'sentence', 'paragraph', 'section', 'document', 'inferred'] as const
export const relations = ['part_of', 'change_of', 'share_of', 'rank_of', 'range_of'] as const

const provenance = z.enum(provenances).nullable()

const change = z.strictObject({
  direction: z.enum(['increase', 'decrease']),
  basis: nullable(
    z.string().regex(/^(?:yoy|mom|prior|since:.+)$/),
    'yoy (同比, 比上年), mom (环比, 比上月), prior (比上期), since:EDTF (比2019年); null where the text states none',
  ),
})

/** The fields of one figure, as FIGURES defines them; the kind's own limits are added by {@link recordSchema}. */
export const recordFields = z.strictObject({
  id: z.string().describe("Stable across runs and machines: the document's id and the figure's offsets"),
  document: z.string().optional().describe('Name of the document; present where there is more than one'),
  kind: z.enum(kinds.map((kind) => kind.name)).describe('What sort of figure it is'),
  text: z.string().min(1).describe('The span, exactly as it stands in the decoded document'),
  start: codePoints.describe('Offset of the span in the decoded document, in Unicode code points'),
  end: codePoints.describe('Offset behind the span, in Unicode code points'),
  line: z.int().min(1).describe('Line of the span, from 1'),
  column: z.int().min(1).describe('Column of the span in its line, from 1, in code points'),
  value: nullable(
    z.string(),
    "The exact decimal in the unit's base scale; a fraction 2/3, a ratio 1:3, an EDTF date; null for a range of numbers and for what can't be resolved",
  ),
  min: nullable(decimal, 'Lower end of a range of numbers'),
  max: nullable(decimal, 'Upper end of a range of numbers'),
  unit: nullable(z.string().min(1), 'ISO 4217, UCUM, %, pp, 倍, or the measure word as written'),
  modifier: nullable(z.enum(modifiers), 'How the text limits the value: 约 about, 近 nearly, 超 over, 以上 at_least …'),
  change: nullable(change, 'Set where the figure is the size of a change: 同比增长5%'),
  per: z.array(z.string().min(1)).describe('What it is divided by, as written: 800元/平方米 has ["平方米"]'),
  scope: nullable(z.string().min(1), 'Ranks: among whom; shares: of what whole'),
  status: z.enum(statuses).describe('Whether it happened, is expected, or is aimed at'),
  indicator: nullable(z.string().min(1), "What is measured, in the report's own words"),
  subject: nullable(z.string().min(1), 'Who or what it is about'),
  subject_code: nullable(z.string().regex(/^\d{6}$/), 'GB/T 2260 code of a subject that is an administrative division'),
  period: nullable(edtf, 'The time that the figure refers to, as EDTF'),
  group: nullable(
    z.string().min(1),
    'Shared by figures that belong together: a list, a level with its change and share',
  ),
  relation: nullable(
    z.strictObject({ type: z.enum(relations), to: z.string().describe('The id of the other record') }),
    'What the figure is to another: a part of it, its change, its share, its rank',
  ),
  known: z
    .strictObject({ indicator: provenance, subject: provenance, period: provenance })
    .describe('Where each link stands: stated (same clause), sentence, paragraph, section, document, or inferred'),
  confidence: z.enum(['high', 'medium', 'low']).describe('How sure the links are'),
  rule: z.string().describe('The rule that found the figure; extract explain shows its steps'),
  section: z.array(z.string()).describe('Headings above the figure, from the outermost, as written'),
  paragraph: z.int().min(0).describe('Paragraph, from 0, in the document'),
  sentence: z.int().min(0).describe('Sentence, from 0, in the document'),
})

const valuePatterns = {
  decimal,
  fraction: z.string().regex(/^\d+\/\d+$/),
  ratio: z.string().regex(/^\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+$/),
  edtf,
}

const limits = kinds.map((kind) => ({
  kind: z.literal(kind.name).describe(kind.description),
  value: valuePatterns[kind.value].nullable(),
  unit: unitOf(kind),
}))

/** zod wants a union of at least one; there is a kind. */
const unionOf = <T extends z.ZodObject>(members: readonly T[]) => z.discriminatedUnion('kind', members as [T, ...T[]])

function unitOf(kind: (typeof kinds)[number]): z.ZodType<string | null> {
  if (kind.unit === 'none') return z.null()
  if (kind.unit === 'iso4217')
    return z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
  return z.string().min(1).nullable()
}

/** What each kind allows in `value` and `unit`: the JSON Schema states it beside the fields, which it has once. */
export const recordLimits = unionOf(limits.map((limit) => z.looseObject(limit)))

/** One record: every field, within the limits of its kind. */
export const recordSchema = unionOf(limits.map((limit) => recordFields.extend(limit)))

const diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  start: codePoints.nullable(),
  end: codePoints.nullable(),
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
})

const masthead = z.strictObject({
  title: nullable(z.string(), "The report's title"),
  source: nullable(z.string(), 'Who published it (来源)'),
  author: nullable(z.string(), 'Who wrote it'),
  published: nullable(edtf, 'When it was published'),
  year: nullable(z.string().regex(/^\d{4}$/), 'The year that the report is about'),
})

const heading = z.strictObject({
  title: z.string(),
  level: z.int().min(1).describe('1 is the outermost'),
  start: codePoints,
  end: codePoints,
  line: z.int().min(1),
})

/** What `--format json` prints for one document. */
export const documentSchema = z.strictObject({
  id: z.string().describe("Made from the document's text, or given"),
  name: nullable(z.string(), 'File name or other name given by the caller'),
  encoding: nullable(z.string(), 'The encoding that the bytes were read in; null for a string'),
  masthead,
  outline: z.array(heading).describe('The headings, in order'),
  figures: z.array(recordFields),
  diagnostics: z.array(diagnostic),
})

export type { ExtractedDocument, FigureRecord } from './generated/types.ts'
