import type { Section } from '../../document/document.ts'
import type { Known } from '../../figures/figure.ts'

/** The time that governs figures at a point of the document, and how near it is stated. */
interface Governing {
  readonly value: string
  readonly known: Known
  /** It holds for the sentence alone. */
  readonly passing?: boolean
}

export interface PeriodContext {
  /** The title's own time, else the year that the report is about. */
  readonly document: string | null
  /** The heading's time. */
  heading: string | null
  /** The first stretch of time that the section states: later paragraphs without a date go by it. */
  main: string | null
  /** The years that sections stated before their parts began, which hold in the parts. */
  readonly mains: Map<Section, string>
  /** The year that the goals above are for (到2027年，…): items that follow go by it. */
  goal: string | null
  /** The one year that a section of several has come to (刚刚过去的2025年，…), and in which section it has. */
  turned: { readonly value: string; readonly section: Section } | null
  /** The years that the headings over a passage speak of, for what moved or grew by the year within them. */
  headingYears: string | null
  /** The years of the plan that the report is on. */
  readonly plan: string | null
  /** The sections whose headings speak of years. */
  readonly headed: Map<Section, string>
  /** The year that a work report plans for. */
  readonly next: string | null
  /** A report of one place or company, which states a time for the paragraphs to come. */
  readonly single: boolean
  /** It lays down rules, which hold at no time of their own or in the year that they are for. */
  readonly rules: 'standing' | 'yearly' | null
  /** The text gives reason to doubt the year of the document. */
  readonly doubtful: boolean
  /** Stretches that were stated by their ends: 1980年至1985年. */
  readonly ranges: Set<string>
  /** What 报告期 is. */
  report: string | null
}

/** A time of one clause or of one figure only: 7月终值, 上年同期50万元, 由2019年的A调整为B. */
export interface Local {
  readonly value: string
  /** It holds for the sizes of changes too. */
  readonly changes: boolean
  readonly once: boolean
  /** Where its words end. */
  readonly end: number
}

/** What a sentence has said of time so far. */
export interface TimeState {
  governing: Governing | null
  /** What it compares with: 同“五五”时期相比. */
  base: string | null
  local: Local | null
  /** 目前, 如今 has been said. */
  present: boolean
  /** 全年, 报告期 has been said. */
  annual: boolean
  /** 应当在10日内…, 已建成30个: it asks for something, or says that something is. */
  asks: boolean
  /** 每年, 每餐: no time of its own. */
  recurring: 'sentence' | 'clause' | false
}
