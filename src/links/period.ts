import type { Figure, Known, Link } from '../figures/figure.ts'
import type { Clause, Passage } from './passage.ts'

/** The time that governs figures at a point of the document, and how near it is stated. */
interface Governing {
  readonly value: string
  readonly known: Known
}

export interface PeriodContext {
  /** The title's own time, else the year that the report is about. */
  readonly document: string | null
  /** The heading's time. */
  heading: string | null
  /** The first stretch of time that the section states: later paragraphs without a date go by it. */
  main: string | null
}

/** What a sentence has said of time so far. */
interface TimeState {
  governing: Governing | null
  /** What it compares with: 同“五五”时期相比. */
  base: string | null
  /** Of one clause only: 7月终值, 上年同期. */
  local: { readonly value: string; readonly changes: boolean } | null
  /** 每年, 每餐: no time of its own. */
  recurring: boolean
}

/** Sets the time of every figure of a passage. */
export const setPeriods = (passage: Passage, context: PeriodContext): void => {
  const { text } = passage
  let paragraph: string | null = null
  let pair: readonly [string, string] | null = null
  for (const sentence of passage.sentences) {
    const state: TimeState = { governing: null, base: null, local: null, recurring: false }
    let start: string | null = null
    // 经过多年深耕…: the day that the paragraph began with is left behind.
    if (/多年|近年来|长期以来|一直以来/.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 40)))) paragraph = null
    for (const clause of sentence.clauses) {
      state.local = null
      let cursor = clause.start
      clause.figures.forEach((figure, i) => {
        const between = text.slice(cursor, figure.start)
        cursor = figure.end
        if (/(?<!平均)每(?:年|月|天|日|周|餐|次|季|学期|学年)/.test(between)) state.recurring = true
        if (figure.kind?.calendar) {
          if (figure.value === null) return
          const role = roleOf(text, clause, figure)
          if (role === 'base') state.base = figure.value
          else if (role === 'local') state.local = { value: figure.value, changes: figure.calendar?.type !== 'same' }
          else if (role === 'governing') {
            const value = sinceValue(text, clause, figure)
            // 从2020年的…增长到2025年的…
            if (/[从由]$/.test(between)) start = value
            else if (start !== null && /[到至]$/.test(between)) pair = [start, value]
            state.governing = { value, known: 'stated' }
            state.recurring = false
            paragraph = value
            if (figure.kind.name === 'period' && context.main === null && !value.includes('..')) context.main = value
          }
          return
        }
        if (figure.silent) {
          // 首年, 首日: a time that no date tells.
          if (figure.kind?.standing) state.recurring = true
          return
        }
        if (figure.links.period) return
        const ends = endsOf(text, clause, i)
        if (ends && state.governing) pair = splitInterval(state.governing.value, state.base) ?? pair
        figure.links.period = linkOf(text, clause, figure, state, ends, pair, paragraph, context)
      })
    }
  }
}

const linkOf = (
  text: string,
  clause: Clause,
  figure: Figure,
  { governing, local, recurring }: TimeState,
  ends: 'from' | 'to' | undefined,
  pair: readonly [string, string] | null,
  paragraph: string | null,
  context: PeriodContext,
): Link | null => {
  const link = (value: string | null, known: Known, rule: string): Link | null => (value === null ? null : { text: value, known, rule })
  if (local !== null && (figure.change === null || local.changes)) return link(local.value, 'stated', 'date of a single value')
  if (ends && pair) return link(pair[ends === 'from' ? 0 : 1], 'sentence', 'one end of from … to …')
  // 年均增长6.5% over the years that the sentence before went from and to.
  if (figure.change && figure.per.includes('年') && pair && !governing?.value.includes('/')) return link(`${pair[0]}/${pair[1]}`, 'sentence', 'growth by the year from … to …')
  const stated = governing?.value ?? paragraph
  if (isPreviousValue(text, clause, figure) && stated !== null) return link(previous(stated), 'inferred', '前值: the period before')
  if (recurring && figure.change === null) return null
  if (governing) return link(governing.value, sameClause(clause, figure) ? 'stated' : 'sentence', 'date before it in the sentence')
  if (paragraph !== null) return link(paragraph, 'paragraph', 'date before it in the paragraph')
  if (figure.status !== 'actual') return null
  if (context.heading !== null) return link(context.heading, 'section', 'date of the heading')
  if (context.main !== null) return link(context.main, 'section', 'first period of the section')
  return link(context.document, 'document', "the report's own time")
}

const sameClause = (clause: Clause, figure: Figure): boolean => clause.figures.some((one) => one.kind?.calendar && one.start < figure.start)

/**
 * What a date does for the figures behind it: it governs them; or it is what they are compared with (比2019年增长); or it
 * is of one value only (7月终值升2.6%, 上年同期50万元).
 */
const roleOf = (text: string, clause: Clause, figure: Figure): 'governing' | 'base' | 'local' | 'none' => {
  const before = text[figure.start - 1] ?? ''
  const after = text.slice(figure.end, figure.end + 4)
  const calendar = figure.calendar
  if (calendar?.type === 'same') return /[比较与同]/.test(before) && !/^\s*[-\d(（]/.test(after) ? 'base' : 'local'
  if (/[比较]/.test(before) || /^(?:同期)?相比/.test(after) || before === '同') return 'base'
  if (/^(?:终值|初值|前值|修正)/.test(after)) return 'local'
  // 为2020年以来最低, 7月16日摄, 2020年三季度报告: no time of the figures.
  if (calendar?.type === 'since' && /^(?:最|的?新|首次|单)/.test(after)) return 'none'
  if (/^(?:[，,]?\S{0,4}摄|报告|年报|季报|半年报|公告|年度报告|版|修订)/.test(after)) return 'none'
  if (figure.silent && calendar?.type === 'point' && calendar.point.year && 'of' in calendar.point.year && calendar.point.edge === undefined && /[比较]/.test(before)) return 'base'
  // 上年 and 去年 alone are bases more often than times.
  if (figure.silent && /^[上去]年/.test(text.slice(figure.start, figure.end)) && /[比较同与占]/.test(before)) return 'base'
  if (/建成|投产|成立|创立/.test(after) && !figure.silent && clause.figures.indexOf(figure) > 0) return 'none'
  return 'governing'
}

/** 自2018年6月…启动建设以来 governs as an open stretch. */
const sinceValue = (text: string, clause: Clause, figure: Figure): string => {
  if (figure.kind?.name === 'date' && /^自|从/.test(text[figure.start - 1] ?? '') && /以来$/.test(text.slice(clause.start, clause.end).trimEnd())) return `${figure.value}/..`
  return figure.value!
}

const isPreviousValue = (text: string, clause: Clause, figure: Figure): boolean => /^\s*前值/.test(text.slice(clause.start, figure.start)) || /前值[^，,；;]{0,6}$/.test(text.slice(clause.start, figure.start))

/** The month or quarter before. */
const previous = (edtf: string): string => {
  const found = /^(\d{4})-(\d{2})$/.exec(edtf)
  if (!found) return /^\d{4}$/.test(edtf) ? String(Number(edtf) - 1) : edtf
  const [year, part] = [Number(found[1]), Number(found[2])]
  if (part >= 33 && part <= 36) return part === 33 ? `${year - 1}-36` : `${year}-${part - 1}`
  return part === 1 ? `${year - 1}-12` : `${year}-${String(part - 1).padStart(2, '0')}`
}

/** Is the figure the first or the second end of 由A增加到B? */
const endsOf = (text: string, clause: Clause, index: number): 'from' | 'to' | undefined => {
  const figure = clause.figures[index]!
  const before = text.slice(Math.max(clause.start, figure.start - 3), figure.start)
  const next = clause.figures.slice(index + 1).find((one) => !one.kind?.calendar)
  const last = clause.figures.slice(0, index).findLast((one) => !one.kind?.calendar)
  const moves = /^[^，,]{0,4}(?:增[加长]?|提[高升]|上升|扩大|发展|下降|降低?|减少|缩[短小]|激增|猛增|跃升|回升|调整)?(?:到|至|为)/
  if (/[由从](?:原来的?|原先的?)?$/.test(before) && next && moves.test(text.slice(figure.end, next.start))) return 'from'
  if (last && moves.test(text.slice(last.end, figure.start)) && /[由从](?:原来的?|原先的?)?$/.test(text.slice(Math.max(clause.start, last.start - 5), last.start))) return 'to'
  return undefined
}

/** 从1980年至1985年，产量由A增加到B: A is of 1980 and B of 1985; 同“五五”时期相比 gives A its time. */
const splitInterval = (value: string, base: string | null): readonly [string, string] | null => {
  if (base !== null) return [base, value]
  const [from, to] = value.split('/')
  return from && to && to !== '..' ? [from, to] : null
}
