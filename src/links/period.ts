import type { Figure, Known, Link, Sureness } from '../figures/figure.ts'
import { areEnds } from './ends.ts'
import { predicateAt } from './lexicon/predicates.ts'
import type { DateRole } from './link-trace.ts'
import type { Clause, Passage } from './passage.ts'
import { isQuotedAim } from './status.ts'
import { tracePeriod } from './trace-period.ts'

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
  /** The year that a work report plans for. */
  readonly next: string | null
  /** A report of one place or company, which states a time for the paragraphs to come. */
  readonly single: boolean
  /** Stretches that were stated by their ends: 1980年至1985年. */
  readonly ranges: Set<string>
  /** What 报告期 is. */
  report: string | null
}

/** A time of one clause or of one figure only: 7月终值, 上年同期50万元, 由2019年的A调整为B. */
interface Local {
  readonly value: string
  /** It holds for the sizes of changes too. */
  readonly changes: boolean
  readonly once: boolean
}

/** What a sentence has said of time so far. */
export interface TimeState {
  governing: Governing | null
  /** What it compares with: 同“五五”时期相比. */
  base: string | null
  local: Local | null
  /** 每年, 每餐: no time of its own. */
  recurring: 'sentence' | 'clause' | false
}

/** Sets the time of every figure of a passage. */
export const setPeriods = (passage: Passage, context: PeriodContext): void => {
  const { text } = passage
  let paragraph: string | null = null
  let pair: readonly [string, string] | null = null
  let lists: readonly string[] | undefined
  for (const sentence of passage.sentences) {
    const state: TimeState = { governing: null, base: null, local: null, recurring: false }
    let start: string | null = null
    // 经过多年深耕…: the day that the paragraph began with is left behind.
    if (
      paragraph !== null &&
      /多年|近年来|长期以来|一直以来/.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 40)))
    )
      paragraph = null
    if (!sentence.figured) continue
    for (const clause of sentence.clauses) {
      state.local = null
      if (state.recurring === 'clause') state.recurring = false
      let cursor = clause.start
      const dates = dateList(text, clause)
      if (dates) lists = dates
      if (context.report !== null && /报告期|本期/.test(text.slice(clause.start, clause.end)))
        state.governing = { value: context.report, known: 'stated' }
      clause.figures.forEach((figure, i) => {
        const between = text.slice(cursor, figure.start)
        cursor = figure.end
        const each = /(?<!平均)每(?:年|月|天|日|周|餐|次|季|学期|学年)/.exec(between)
        if (each) {
          // 每年为村民提供30个岗位，增收3万元 goes on; 每月上限为5000元，为期4个月 does not.
          const at = figure.start - between.length + each.index + each[0].length
          state.recurring =
            predicateAt(text, at) > 0 || /[可能要会均都约为向给将需]/.test(text[at] ?? '') ? 'sentence' : 'clause'
        }
        if (figure.kind?.calendar) {
          if (figure.value === null) return
          const reported = reportPeriod(text, figure)
          context.report ??= reported
          // 近日发布2020年三季度报告，实现营收2.9亿元
          if (reported !== null && context.single) {
            state.governing = { value: reported, known: 'stated' }
            paragraph = reported
          }
          if (/[至到—–~-]/.test(text.slice(figure.start, figure.end))) context.ranges.add(figure.value)
          const role = roleOf(text, clause, figure)
          passage.trace?.date(figure, role)
          const value = sinceValue(text, clause, figure)
          // 从2020年的…增长到2025年的…
          if (/[从由]$/.test(between)) start = value
          else if (start !== null && /[到至]$/.test(between)) pair = [start, value]
          if (role === 'base') state.base = figure.value
          else if (role === 'governing') {
            state.governing = { value, known: 'stated' }
            state.recurring = false
            // 年末 is of its sentence; a date is of the paragraph.
            if (!isEdge(figure)) paragraph = value
            // 过去五年，…; 今后五年，…: what follows is of these years, in later paragraphs too.
            if (context.single && isYears(value) && figure.start - clause.start < 3 && clause.index === 0)
              context.main = value
          } else if (role !== 'none') state.local = { value, changes: role !== 'same', once: role === 'once' }
          return
        }
        if (figure.silent) {
          // 首年, 首日: a time that no date tells.
          if (figure.kind?.standing) state.recurring = 'sentence'
          return
        }
        if (figure.links.period || isQuotedAim(text, figure)) return
        const ends = endsOf(text, clause, i)
        const years = state.governing?.value ?? paragraph ?? context.main ?? context.heading
        if (ends && years !== null) pair = splitInterval(years, state.base, context) ?? pair
        const listed = lists && listIndex(text, clause, figure, lists.length)
        figure.links.period =
          listed !== undefined && listed !== null
            ? { text: lists![listed]!, known: 'stated', sure: 'high', rule: 'dates and figures in order (分别)' }
            : linkOf(text, clause, figure, state, ends, pair, paragraph, context)
        if (passage.trace) tracePeriod(passage.trace, figure, state, pair, paragraph, context)
        if (state.local?.once) state.local = null
        if (
          context.main === null &&
          state.governing &&
          figure.status === 'actual' &&
          isSpanOfTime(state.governing.value)
        )
          context.main = state.governing.value
      })
    }
  }
}

/** 2017年度、2018年度、2019年1-2月: dates that stand side by side are of as many figures. */
const dateList = (text: string, clause: Clause): string[] | undefined => {
  const dates: Figure[] = []
  for (const figure of clause.figures) {
    if (!figure.kind?.calendar || figure.value === null || figure.silent) {
      if (dates.length > 1) break
      dates.length = 0
      continue
    }
    const last = dates.at(-1)
    if (last && !/^(?:、|和|及|与|，|,)$/.test(text.slice(last.end, figure.start))) dates.length = 0
    dates.push(figure)
  }
  return dates.length > 1 ? dates.map(({ value }) => value!) : undefined
}

/** The place of a figure in a list of as many as there are dates. */
const listIndex = (text: string, clause: Clause, figure: Figure, count: number): number | undefined => {
  const figures = clause.figures.filter((one) => !one.kind?.calendar && !one.silent)
  let first = figures.indexOf(figure)
  const at = first
  while (first > 0 && /^(?:、|和|及|与|，|,)$/.test(text.slice(figures[first - 1]!.end, figures[first]!.start)))
    first -= 1
  let last = at
  while (
    last + 1 < figures.length &&
    /^(?:、|和|及|与|，|,)$/.test(text.slice(figures[last]!.end, figures[last + 1]!.start))
  )
    last += 1
  if (last - first + 1 !== count) return undefined
  return /(?:分别|依次|各)[^，,]{0,6}$/.test(text.slice(clause.start, figures[first]!.start)) ? at - first : undefined
}

const isEdge = ({ calendar, silent }: Figure): boolean =>
  silent && calendar?.type === 'point' && calendar.point.edge !== undefined

/** 2019年半年报, 2020年三季度报告: the time that a company's 报告期 is. */
const reportPeriod = (text: string, figure: Figure): string | null => {
  const year = /^(\d{4})/.exec(figure.value ?? '')?.[1]
  const rest = text.slice(figure.end, figure.end + 6)
  if (!year || figure.silent) return null
  if (/^(?:半年度?报告?|半年报|年?中期报告)/.test(rest)) return `${year}-40`
  if (/^(?:年报|年度?报告)/.test(rest)) return year
  if (/^(?:一季报|第一季度报告)/.test(rest)) return `${year}-33`
  if (/^三季报/.test(rest)) return `${year}-01/${year}-09`
  if (/^(?:业绩)?(?:预告|快报|预亏|预增)?(?:报告|公告)/.test(rest) && /-3[3-6]$|-40$/.test(figure.value!))
    return figure.value!.endsWith('-35') ? `${year}-01/${year}-09` : figure.value
  return null
}

const linkOf = (
  text: string,
  clause: Clause,
  figure: Figure,
  { governing, base, local, recurring }: TimeState,
  ends: 'from' | 'to' | undefined,
  pair: readonly [string, string] | null,
  paragraph: string | null,
  context: PeriodContext,
): Link | null => {
  const link = (value: string | null, known: Known, rule: string): Link | null =>
    value === null ? null : { text: value, known, sure: surenessOf(known, context), rule }
  if (local !== null && (figure.change === null || local.changes))
    return link(local.value, 'stated', 'date of its clause only')
  if (ends && pair) return link(pair[ends === 'from' ? 0 : 1], 'sentence', 'one end of from … to …')
  // 年均增长6.5% over the years that the sentence before went from and to.
  if (figure.change && figure.per.includes('年') && pair && (governing === null || governing.value === pair[1]))
    return link(fromTo(...pair), 'sentence', 'growth by the year from … to …')
  // 2001年…比1989年增长近两倍，年均增长9.3%
  if (
    figure.change &&
    figure.per.includes('年') &&
    governing &&
    base &&
    /^\d{4}$/.test(base) &&
    /^\d{4}$/.test(governing.value)
  )
    return link(`${Number(base) + 1}/${governing.value}`, 'sentence', 'growth by the year since the year compared with')
  const years = [governing?.value ?? null, paragraph, context.main, context.heading].find(
    (one) => one !== null && isYears(one),
  )
  if (figure.change && figure.per.includes('年') && years && local === null)
    return link(years, 'section', 'growth by the year over the years spoken of')
  const stated = governing?.value ?? paragraph
  if (isPreviousValue(text, clause, figure) && stated !== null)
    return link(previous(stated), 'inferred', '前值: the period before')
  if (recurring && figure.change === null) return null
  if (governing)
    return link(governing.value, sameClause(clause, figure) ? 'stated' : 'sentence', 'date before it in the sentence')
  if (paragraph !== null) return link(paragraph, 'paragraph', 'date before it in the paragraph')
  if (figure.status !== 'actual') return link(...ahead(context))
  if (context.main !== null && isYears(context.main))
    return link(context.main, 'section', 'years that the section states')
  if (context.heading !== null) return link(context.heading, 'section', 'date of the heading')
  if (context.main !== null) return link(context.main, 'section', 'first period of the section')
  return link(context.document, 'document', "the report's own time")
}

/** From the beginning of one time to the end of another, each of which may be an interval. */
const fromTo = (from: string, to: string): string => {
  const [begin, end] = [from.split('/')[0]!, to.split('/').at(-1)!]
  return begin === '..' && end === '..' ? to : `${begin}/${end}`
}

/** What is aimed at without a date: the years ahead that the section states, else the year that the plan is for. */
const ahead = ({ main, heading, document, next }: PeriodContext): readonly [string | null, Known, string] => {
  const late = (value: string | null): value is string =>
    value !== null && document !== null && value.slice(0, 4) > document.slice(0, 4)
  if (late(main)) return [main, 'section', 'years ahead that the section states']
  if (late(heading)) return [heading, 'section', 'date of the heading']
  return [next, 'inferred', 'the year that the plan is for']
}

/** The nearer, the surer; what the whole report says of time holds in one of a single subject. */
const surenessOf = (known: Known, { single }: PeriodContext): Sureness =>
  known === 'stated' || known === 'sentence'
    ? 'high'
    : known === 'section'
      ? single
        ? 'medium'
        : 'low'
      : known === 'inferred'
        ? 'medium'
        : single
          ? 'high'
          : 'medium'

/** 2021/2025: several years. */
const isYears = (edtf: string): boolean => /^\d{4}\/\d{4}$/.test(edtf)

/** Months, quarters and the like: days of events and open stretches do not govern later paragraphs. */
const isSpanOfTime = (edtf: string): boolean =>
  /^\d{4}-(?:3[3-6]|4[01])$|^\d{4}(?:-\d{2})?\/\d{4}(?:-\d{2})?$/.test(edtf)

const sameClause = (clause: Clause, figure: Figure): boolean =>
  clause.figures.some((one) => one.kind?.calendar && one.start < figure.start)

/**
 * What a date does for the figures behind it: it governs them; or it is what they are compared with (比2019年增长); or it
 * is of one value only (7月终值升2.6%, 上年同期50万元).
 */
const roleOf = (text: string, clause: Clause, figure: Figure): DateRole => {
  const before = text[figure.start - 1] ?? ''
  const after = text.slice(figure.end, figure.end + 6)
  const { calendar } = figure
  if (calendar?.type === 'same') return /[比较与同]/.test(before) && !/^\s*[-\d(（]/.test(after) ? 'base' : 'same'
  if (/[比较]/.test(before) || /^(?:同期)?相比/.test(after) || before === '同') return 'base'
  // 上年 and 去年 alone are bases more often than times.
  if (figure.silent && /[上去]年/.test(text.slice(figure.start, figure.end)) && /[与占]/.test(before)) return 'base'
  if (/^(?:终值|初值|前值|修正)/.test(after)) return 'clause'
  // 近5年年均增速30%: of the growth by the year alone.
  if (figure.kind?.calendar === 'stretch' && /^(?:来|以来)?(?:年均|平均每年|年平均)/.test(after)) return 'once'
  // 水质30年来首次达到Ⅲ类: how long it has not been so.
  if (figure.kind?.calendar === 'stretch' && /^(?:来|以来)?[，,]?(?:首次|第一次|最|新[高低])/.test(after)) return 'none'
  // 年初预算的101%, 上年结转收入: what it is called.
  if (
    /^的?(?:预算|计划|目标任务|结转|结余|滚存)/.test(after) &&
    /[初年末]$/.test(text.slice(figure.start, figure.end)) &&
    !/\d/.test(text.slice(figure.start, figure.end))
  )
    return 'none'
  // 《…第十五个五年规划的建议》: a name.
  const opened = text.slice(Math.max(clause.start, figure.start - 40), figure.start)
  if (opened.lastIndexOf('《') > opened.lastIndexOf('》')) return 'none'
  // 为2020年以来最低, 7月16日摄, 2020年三季度报告, (2010年不变价): no time of the figures.
  if (calendar?.type === 'since' && /^(?:最|的?新|首次|单)/.test(after)) return 'none'
  if (
    /^(?:[，,]?\S{0,4}摄|报告|年报|季报|三季报|一季报|半年报|半年度报告|公告|年度报告|版|修订|不变价|可比价|价格|标准|新规|《)/.test(
      after,
    )
  )
    return 'none'
  if (/[由从]/.test(before) && /^的?\s*[-\d]/.test(after)) return 'once'
  // 成立于2009年，现有员工1860人: how old it is.
  if (founded.test(text.slice(clause.start, figure.start))) return 'none'
  // 召开了2023年度业绩说明会: a date behind a predicate is of what it stands before.
  return isAdverbial(text, clause, figure) ? 'governing' : 'clause'
}

const founded = /(?:成立|始建|创建|创立|创办|组建|建成|建立|设立|注册|上市|投产|生)于$/

/** Does the date stand at the head of its clause, or behind its subject: 英国8月房价指数? */
const isAdverbial = (text: string, clause: Clause, figure: Figure): boolean => {
  const from = clause.figures.findLast((one) => one.end <= figure.start && one.kind?.calendar)?.end ?? clause.start
  if (/[在到从自截至于止]$/.test(text.slice(from, figure.start)) && !/[为使]/.test(text.slice(from, figure.start)))
    return true
  for (let i = from; i < figure.start; i += 1) {
    const length = predicateAt(text, i)
    if (length > 0 && !adverbs.test(text.slice(i, i + length))) return false
    i += Math.max(0, length - 1)
  }
  return true
}

const adverbs =
  /^(?:截至|截止|其中|据悉|据统计|显示|介绍|预计|随着|累计|同比|环比|已经?|仅|均|都|也|还|在|到|从|由|自|于|根据|按照|为了|由于|目前|较|比)$/

/** 自2018年6月…启动建设以来 governs as an open stretch. */
const sinceValue = (text: string, clause: Clause, figure: Figure): string => {
  if (
    figure.kind?.calendar === 'point' &&
    /^自|从/.test(text[figure.start - 1] ?? '') &&
    /以来$/.test(text.slice(clause.start, clause.end).trimEnd())
  )
    return `${figure.value}/..`
  return figure.value!
}

const isPreviousValue = (text: string, clause: Clause, figure: Figure): boolean =>
  /^\s*前值/.test(text.slice(clause.start, figure.start)) ||
  /前值[^，,；;]{0,6}$/.test(text.slice(clause.start, figure.start))

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
  const { figures } = clause
  const figure = figures[index]!
  let next = index + 1
  while (figures[next]?.kind?.calendar) next += 1
  const behind = figures[next]
  if (behind && areEnds(text, clause, figure, behind)) return 'from'
  let last = index - 1
  while (figures[last]?.kind?.calendar) last -= 1
  const before = figures[last]
  return before && areEnds(text, clause, before, figure) ? 'to' : undefined
}

/** 从1980年至1985年，产量由A增加到B: A is of 1980 and B of 1985; 同“五五”时期相比 gives A its time. */
const splitInterval = (
  value: string,
  base: string | null,
  { ranges }: PeriodContext,
): readonly [string, string] | null => {
  if (base !== null) return [base, value]
  const [from, to] = value.split('/')
  if (!from || !to || to === '..') return null
  // “十四五”时期由A增加到B: A is of the year before the first.
  return isYears(value) && !ranges.has(value) ? [String(Number(from) - 1), to] : [from, to]
}
