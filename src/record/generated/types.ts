// Made by scripts/generate.mjs from src/record/record.ts. Do not edit.

/** One figure of a report. */
export interface FigureRecord {
  /** Stable across runs and machines: the document's id and the figure's offsets */
  id: string
  /** Name of the document; present where there is more than one */
  document?: string | undefined
  /** What sort of figure it is */
  kind: 'period' | 'date' | 'money' | 'percent' | 'percentage_point' | 'multiple' | 'fraction' | 'ratio' | 'concentration' | 'speed' | 'energy' | 'power' | 'pressure' | 'temperature' | 'data' | 'area' | 'length' | 'mass' | 'volume' | 'age' | 'duration' | 'rank' | 'ordinal' | 'number' | 'count'
  /** The span, exactly as it stands in the decoded document */
  text: string
  /** Offset of the span in the decoded document, in Unicode code points */
  start: number
  /** Offset behind the span, in Unicode code points */
  end: number
  /** Line of the span, from 1 */
  line: number
  /** Column of the span in its line, from 1, in code points */
  column: number
  /** The exact decimal in the unit's base scale; a fraction 2/3, a ratio 1:3, an EDTF date; null for a range of numbers and for what can't be resolved */
  value: string | null
  /** Lower end of a range of numbers */
  min: string | null
  /** Upper end of a range of numbers */
  max: string | null
  /** ISO 4217, UCUM, %, pp, 倍, or the measure word as written */
  unit: string | null
  /** How the text limits the value: 约 about, 近 nearly, 超 over, 以上 at_least … */
  modifier: 'about' | 'nearly' | 'over' | 'at_least' | 'under' | 'at_most' | 'several' | null
  /** Set where the figure is the size of a change: 同比增长5% */
  change: {
    direction: 'increase' | 'decrease'
    /** yoy (同比, 比上年), mom (环比, 比上月), prior (比上期), since:EDTF (比2019年); null where the text states none */
    basis: string | null
  } | null
  /** What it is divided by, as written: 800元/平方米 has ["平方米"] */
  per: string[]
  /** Ranks: among whom; shares: of what whole */
  scope: string | null
  /** Whether it happened, is expected, or is aimed at */
  status: 'actual' | 'forecast' | 'target'
  /** What is measured, in the report's own words */
  indicator: string | null
  /** Who or what it is about */
  subject: string | null
  /** GB/T 2260 code of a subject that is an administrative division */
  subject_code: string | null
  /** The time that the figure refers to, as EDTF */
  period: string | null
  /** Shared by figures that belong together: a list, a level with its change and share */
  group: string | null
  /** What the figure is to another: a part of it, its change, its share, its rank */
  relation: {
    type: 'part_of' | 'change_of' | 'share_of' | 'rank_of' | 'range_of'
    /** The id of the other record */
    to: string
  } | null
  /** Where each link stands: stated (same clause), sentence, paragraph, section, document, or inferred */
  known: {
    indicator: 'stated' | 'sentence' | 'paragraph' | 'section' | 'document' | 'inferred' | null
    subject: 'stated' | 'sentence' | 'paragraph' | 'section' | 'document' | 'inferred' | null
    period: 'stated' | 'sentence' | 'paragraph' | 'section' | 'document' | 'inferred' | null
  }
  /** How sure the links are */
  confidence: 'high' | 'medium' | 'low'
  /** The rule that found the figure; extract explain shows its steps */
  rule: string
  /** Headings above the figure, from the outermost, as written */
  section: string[]
  /** Paragraph, from 0, in the document */
  paragraph: number
  /** Sentence, from 0, in the document */
  sentence: number
}

/** A report with its figures: what --format json prints. */
export interface ExtractedDocument {
  /** Made from the document's text, or given */
  id: string
  /** File name or other name given by the caller */
  name: string | null
  /** The encoding that the bytes were read in; null for a string */
  encoding: string | null
  masthead: {
    /** The report's title */
    title: string | null
    /** Who published it (来源) */
    source: string | null
    /** Who wrote it */
    author: string | null
    /** When it was published */
    published: string | null
    /** The year that the report is about */
    year: string | null
  }
  /** The headings, in order */
  outline: Array<{
    title: string
    /** 1 is the outermost */
    level: number
    start: number
    end: number
    line: number
  }>
  figures: FigureRecord[]
  diagnostics: Array<{
    code: string
    severity: 'error' | 'warning' | 'info'
    message: string
    start: number | null
    end: number | null
    line: number | null
    column: number | null
  }>
}
