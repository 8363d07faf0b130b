import type { Figure } from '../../figures/figure.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import type { Clause, Passage } from '../passage.ts'
import { isQuotedAim } from '../status/index.ts'
import { tracePeriod } from '../trace-period.ts'
import { choosePeriod } from './choose-period.ts'
import { dateRole } from './date-role.ts'
import { type DatesInOrder, datesInOrder } from './dates-in-order.ts'
import { intervalEnd } from './interval-end.ts'
import { isYears } from './is-years.ts'
import { reportPeriod } from './report-period.ts'
import { settleSame, toReport } from './report-times.ts'
import { sinceValue } from './since-value.ts'
import { splitInterval } from './split-interval.ts'
import type { Local, PeriodContext, TimeState } from './time-state.ts'

/** Sets the time of every figure of a passage. */
export const setPeriods = (passage: Passage, context: PeriodContext): void => {
  const { text } = passage
  let paragraph: string | null = null
  let pair: readonly [string, string] | null = null
  let inOrder: DatesInOrder | undefined
  for (const sentence of passage.sentences) {
    const state: TimeState = {
      governing: null,
      base: null,
      local: null,
      present: false,
      annual: false,
      asks: false,
      recurring: false,
    }
    let start: string | null = null
    // 经过多年深耕…: the day that the paragraph began with is left behind.
    if (
      paragraph !== null &&
      /多年|近年来|长期以来|一直以来/.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 40)))
    )
      paragraph = null
    if (!sentence.figured) continue
    const whole = text.slice(sentence.start, sentence.end)
    state.asks =
      !context.single &&
      context.rules !== 'yearly' &&
      (context.rules !== null || asks.test(whole)) &&
      !happened.test(whole)
    const saysWhen = presently.test(whole) || annually.test(whole)
    for (const clause of sentence.clauses) {
      if (!goesOn(text, clause, state.local)) state.local = null
      if (state.recurring === 'clause') state.recurring = false
      let cursor = clause.start
      const own = datesInOrder(text, clause)
      inOrder = own ?? inOrder
      if (context.report !== null && /报告期|本期/.test(text.slice(clause.start, clause.end)))
        state.governing = { value: context.report, known: 'stated' }
      clause.figures.forEach((figure, i) => {
        const between = text.slice(cursor, figure.start)
        cursor = figure.end
        if (saysWhen) note(text.slice(figure.start - between.length, figure.end), state)
        const each = /(?<!平均)每(?:年|月|天|日|周|餐|次|季|学期|学年)/.exec(between)
        if (each) {
          // 每年为村民提供30个岗位，增收3万元 goes on; 每月上限为5000元，为期4个月 does not.
          const at = figure.start - between.length + each.index + each[0].length
          state.recurring =
            predicateAt(text, at) > 0 || /[可能要会均都约为向给将需]/.test(text[at] ?? '') ? 'sentence' : 'clause'
        }
        if (figure.kind?.calendar) {
          settleSame(
            figure,
            state.governing?.value ?? paragraph ?? context.main ?? context.heading ?? context.document,
            context,
          )
          if (figure.value === null) return
          const reported = reportPeriod(text, figure)
          context.report ??= reported
          // 近日发布2021年三季度报告，实现营收2.9亿元
          if (
            reported !== null &&
            (context.single ||
              /^[^，,。]{0,8}(?:显示|披露)/.test(text.slice(figure.end, figure.end + 12)) ||
              /(?:发布|公布|披露)了?其?$/.test(text.slice(clause.start, figure.start)))
          ) {
            state.governing = { value: reported, known: 'stated' }
            paragraph = reported
          }
          if (/[至到—–~-]/.test(text.slice(figure.start, figure.end))) context.ranges.add(figure.value)
          const role = dateRole(text, clause, figure)
          passage.trace?.date(figure, role)
          const value = toReport(text, figure, context) ?? sinceValue(text, clause, figure, clause.figures[i - 1])
          // 从2020年的…增长到2025年的…
          if (/[从由]$/.test(between)) start = value
          else if (start !== null && /[到至]$/.test(between)) pair = [start, value]
          if (role === 'base' || (role === 'once' && /[比较]$/.test(between))) state.base = figure.value
          if (role === 'governing') {
            const passing = isPassing(figure, context)
            state.governing = { value, known: 'stated', passing }
            state.recurring = false
            // 年末 is of its sentence; a date is of the paragraph.
            // 从2019年起连续三年提高: when it began, and no time of the sentences behind.
            // 2027年、2028年分别建成…: each of its own.
            if (
              !(own && context.next !== null) &&
              !isEdge(figure) &&
              !passing &&
              !(
                value.length === 4 &&
                /[从自]$/.test(between) &&
                /^(?:开始|起)/.test(text.slice(figure.end, figure.end + 2))
              )
            )
              paragraph = withoutClock(value)
            // 到2027年，全市…; not 提高到2025年的7.4万元
            if (/[到至]$/.test(between) && text[figure.end] !== '的' && value > (context.document ?? ''))
              context.goal = value
            // 过去五年，…; 今后五年，…: what follows is of these years, in later paragraphs too.
            if (context.single && isYears(value) && figure.start - clause.start < 3 && clause.index === 0) {
              context.main = value
              context.turned = null
            }
          } else if (role !== 'none' && role !== 'base')
            state.local = { value, changes: role !== 'same', once: role === 'once', end: figure.end }
          return
        }
        if (figure.silent) {
          // 首年, 首日: a time that no date tells.
          if (figure.kind?.standing) state.recurring = 'sentence'
          return
        }
        if (state.governing && withinYear.test(between) && /^\d{4}-\d{2}/.test(state.governing.value))
          state.governing = { value: state.governing.value.slice(0, 4), known: 'stated' }
        if (figure.links.period || isQuotedAim(text, figure)) return
        const ends = intervalEnd(text, clause, i)
        const years = state.governing?.value ?? paragraph ?? context.main ?? context.heading
        if (ends) {
          const { headingYears } = context
          pair =
            (years === null ? null : splitInterval(years, state.base, context)) ??
            (headingYears && pair === null ? splitInterval(headingYears, null, context) : pair)
        }
        const listed = inOrder?.(clause, figure)
        figure.links.period =
          listed !== undefined
            ? { text: listed, known: 'stated', sure: 'high', rule: 'dates and figures in order (分别)' }
            : choosePeriod(text, clause, figure, state, ends, pair, paragraph, context)
        if (passage.trace) tracePeriod(passage.trace, figure, state, pair, paragraph, context)
        if (state.local?.once) state.local = null
        if (
          context.main === null &&
          state.governing &&
          !state.governing.passing &&
          figure.status === 'actual' &&
          isSpanOfTime(state.governing.value)
        )
          context.main = state.governing.value
      })
      if (saysWhen) note(text.slice(cursor, clause.end), state)
    }
  }
}

/** 年内新增就业3万人: the year, whatever day the sentence names. */
const withinYear = /(?:^|[^\d一二三四五六七八九十两几多半数百])年内/

/** Words of the sentence so far that say of when it speaks. */
const note = (text: string, state: TimeState): void => {
  state.present ||= presently.test(text)
  state.annual ||= annually.test(text)
}

/** 公司生产正常，过去九年一直亏损: in news the years before are of the sentence alone. */
const isPassing = ({ calendar }: Figure, { single }: PeriodContext): boolean => !single && calendar?.type === 'window'

/** 应当自受理之日起10日内…, 不得超过3个月: rules, in whatever report. */
const asks = /应当|不得(?![不已])|原则上/
const happened = /已|曾|(?<![为除])了(?!解)|目前|现有|至今|以来|近年|截[至止]|累计(?!不|最|[^，]{0,8}的，)/

const presently = /目前|当前|如今|现在|现已|现有/
const annually = /全年|报告期|本年/

/** 上年同期，净利润1.1亿元; 五年累计620亿元，比前五年增长1.4倍: does the time of the clause before hold in this one? */
const goesOn = (text: string, { start }: Clause, local: Local | null): boolean =>
  local !== null &&
  !local.once &&
  (start - local.end <= 1 || (local.changes && onward.test(text.slice(start, start + 8))))

const onward = /^\s*(?:同比|环比)?(?:[比较](?!如|为)|增[长加]|下降|减少|上升)/

/** 当晚7时，…: the clock time is of its sentence, the day of those behind it. */
const withoutClock = (edtf: string): string => (/^\d{4}-\d\d-\d\dT[\d:]+$/.test(edtf) ? edtf.slice(0, 10) : edtf)

const isEdge = ({ calendar, silent }: Figure): boolean =>
  silent && calendar?.type === 'point' && calendar.point.edge !== undefined

/** Months, quarters and the like: days of events and open stretches do not govern later paragraphs. */
const isSpanOfTime = (edtf: string): boolean =>
  /^\d{4}-(?:3[3-6]|4[01])$|^\d{4}(?:-\d{2})?\/\d{4}(?:-\d{2})?$/.test(edtf)
