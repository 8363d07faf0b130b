import { shiftYears } from '../figures/calendar/resolve.ts'
import type { Figure, Known } from '../figures/figure.ts'
import type { Clause, Passage, Sentence } from './passage.ts'

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

/** Sets the time of every figure of a passage. */
export const setPeriods = (passage: Passage, context: PeriodContext): void => {
  let paragraph: string | null = null
  let pair: readonly [string, string] | null = null
  for (const sentence of passage.sentences) {
    let governing: Governing | null = null
    let base: string | null = null
    let local: string | null = null
    for (const clause of sentence.clauses) {
      local = null
      if (clause.opens && pair && clause.index === 0) pair = null
      for (let i = 0; i < clause.figures.length; i += 1) {
        const figure = clause.figures[i]!
        if (figure.kind?.calendar) {
          if (figure.value === null) continue
          const role = roleOf(passage.text, clause, figure, sentence)
          if (role === 'base') base = figure.value
          else if (role === 'local') local = figure.value
          else if (role === 'governing') {
            governing = { value: sinceValue(passage.text, clause, figure), known: 'stated' }
            if (paragraph === null || sentence.index === 0) paragraph ??= figure.value
            paragraph = governing.value
            if (figure.kind.name === 'period' && context.main === null) context.main = figure.value
          }
          continue
        }
        if (figure.silent || figure.links.period) continue
        const set = (value: string | null, known: Known, rule: string): void => {
          figure.links.period = value === null ? null : { text: value, known, rule }
        }
        if (recurs(figure)) continue
        const ends = endsOf(passage.text, clause, i)
        if (ends && governing) {
          pair = splitInterval(governing.value, base) ?? pair
        }
        if (local !== null && figure.change === null) set(local, 'stated', 'date of a single value')
        else if (ends === 'from' && pair) set(pair[0], 'sentence', 'from … to …')
        else if (ends === 'to' && pair) set(pair[1], 'sentence', 'from … to …')
        else if (isPreviousValue(passage.text, clause, figure) && governing) set(previous(governing.value), 'inferred', '前值: the period before')
        else if (governing) set(governing.value, sameClause(clause, figure) ? 'stated' : 'sentence', 'date before it in the sentence')
        else if (figure.status === 'forecast' || (figure.status === 'target' && undated(figure))) set(null, 'inferred', 'undated goal')
        else if (paragraph !== null) set(paragraph, 'paragraph', 'date before it in the paragraph')
        else if (context.heading !== null) set(context.heading, 'section', 'date of the heading')
        else if (context.main !== null) set(context.main, 'section', 'first period of the section')
        else set(context.document, 'document', "the report's own time")
      }
    }
    const dates = sentence.clauses.flatMap((clause) => clause.figures).filter((figure) => figure.kind?.calendar && figure.value !== null && !figure.silent)
    if (dates.length === 2 && pair === null && /[从由]|增|提|升|降/.test(passage.text.slice(sentence.start, sentence.end))) pair = [dates[0]!.value!, dates[1]!.value!]
  }
}

const undated = (_figure: Figure): boolean => true

/** A recurring figure (每年30万元) has no time of its own; a growth by the year has. */
const recurs = (figure: Figure): boolean => figure.change === null && figure.per.includes('年') && figure.kind?.name === 'money' && false

const sameClause = (clause: Clause, figure: Figure): boolean => clause.figures.some((one) => one.kind?.calendar && one.start < figure.start)

/**
 * What a date does for the figures behind it: it governs them; or it is what they are compared with (比2019年增长); or it
 * is of one value only (7月终值升2.6%, 上年同期50万元).
 */
const roleOf = (text: string, clause: Clause, figure: Figure, _sentence: Sentence): 'governing' | 'base' | 'local' | 'none' => {
  const before = text[figure.start - 1] ?? ''
  const after = text.slice(figure.end, figure.end + 4)
  const calendar = figure.calendar
  if (calendar?.type === 'same') return /[比较与同]/.test(before) && !/^\s*[-\d(（]/.test(after) ? 'base' : 'local'
  if (/[比较]/.test(before) || /^(?:同期)?相比/.test(after) || before === '同') return 'base'
  if (/^(?:终值|初值|前值|修正)/.test(after)) return 'local'
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

export { shiftYears }
