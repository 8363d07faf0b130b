import { pad } from '../../figures/calendar/pad.ts'
import { yearsIn } from '../../figures/calendar/themes.ts'
import type { Figure, Known, Link, Sureness } from '../../figures/figure.ts'
import type { Clause } from '../passage.ts'
import { isReached } from './is-reached.ts'
import { isYears } from './is-years.ts'
import type { PeriodContext, TimeState } from './time-state.ts'

export const choosePeriod = (
  text: string,
  clause: Clause,
  figure: Figure,
  { governing, base, local, present, annual, asks, recurring }: TimeState,
  ends: 'from' | 'to' | undefined,
  pair: readonly [string, string] | null,
  paragraph: string | null,
  context: PeriodContext,
): Link | null => {
  const link = (value: string | null, known: Known, rule: string): Link | null => {
    if (value === null) return null
    // Two years name a financial one.
    if (ends === undefined && yearsIn(value) > 2 && isReached(text, clause, figure))
      return { text: value.slice(5), known: 'inferred', sure: 'medium', rule: 'a level reached: the last of the years' }
    return { text: value, known, sure: surenessOf(known, context), rule }
  }
  // 增长率下降为1979年的6.4%: the date is right before it.
  if (local !== null && (figure.change === null || local.changes || local.end === figure.start - 1))
    return link(local.value, 'stated', 'date of its clause only')
  if (ends && pair) return link(pair[ends === 'from' ? 0 : 1], 'sentence', 'one end of from … to …')
  // 年均增长6.5% over the years that the sentence before went from and to.
  if (figure.change && figure.per.includes('年') && pair && (governing === null || governing.value === pair[1]))
    return link(growthYears(...pair), 'sentence', 'growth by the year from … to …')
  // 2001年…比1989年增长近两倍，年均增长9.3%
  if (
    figure.change &&
    figure.per.includes('年') &&
    governing &&
    base &&
    /^\d{4}$/.test(base) &&
    /^\d{4}(?:-12)?$/.test(governing.value)
  )
    return link(
      `${Number(base) + 1}/${governing.value.slice(0, 4)}`,
      'sentence',
      'growth by the year since the year compared with',
    )
  const years = [governing?.value ?? null, paragraph, context.main, context.heading, context.headingYears].find(
    (one) => one !== null && isYears(one),
  )
  // 在20世纪50年代，…年均增长4%: the decade is nearer than the years of the section.
  const decade = /^\d{3}X$/.test(governing?.value ?? '')
  if (figure.change && figure.per.includes('年') && years && local === null && !decade)
    return link(years, 'section', 'growth by the year over the years spoken of')
  const stated = governing?.value ?? paragraph
  if (isPreviousValue(text, clause, figure) && stated !== null)
    return link(previous(stated), 'inferred', '前值: the period before')
  if (recurring && figure.change === null) return null
  // 上半年…。总经理陈小山，48岁: as of the report.
  const stretch = paragraph ?? context.main
  if (figure.kind?.name === 'age' && figure.status === 'actual' && governing === null && stretch?.includes('-'))
    return link(context.document, 'document', "an age: the report's own time")
  // 2020年，电网投资将下行。…，全年实现营业收入3.2亿元: what has come about is of no time to come.
  const near = governing?.value ?? paragraph
  if (
    context.single &&
    context.next === null &&
    figure.status === 'actual' &&
    annual &&
    isLater(near, context.document)
  )
    return link(context.document, 'document', 'no time to come: it has come about')
  // 目前，全国人均耕地1.2亩: no matter which years were spoken of.
  if (
    governing === null &&
    figure.status === 'actual' &&
    !context.single &&
    present &&
    isOfOther(paragraph ?? context.main ?? context.heading, context.document)
  )
    return link(context.document, 'document', '目前: as of the report')
  if (governing)
    return link(governing.value, sameClause(clause, figure) ? 'stated' : 'sentence', 'date before it in the sentence')
  // 去年超收70亿元。…同时，削减财政赤字4亿元: what is aimed at is not of the year before.
  if (
    paragraph !== null &&
    figure.status === 'target' &&
    isPast(paragraph, context) &&
    !/^[^，。]{0,5}(?:目标|任务)/.test(text.slice(figure.end, figure.end + 8))
  )
    return link(...ahead(context))
  if (paragraph !== null) return link(paragraph, 'paragraph', 'date before it in the paragraph')
  // 应当设置不少于2个车位: a rule holds from now on.
  if (asks && figure.status === 'actual') return null
  if (context.goal !== null) return link(context.goal, 'section', 'the year that the goals above are for')
  // 预计将达5.3亿人次: in news a forecast without a date is of its day; what is aimed at has none.
  if (figure.status === 'forecast' && !context.single && context.next === null)
    return link(context.heading ?? context.document, 'document', "the report's own time")
  if (figure.status !== 'actual' && !isExpected(text, clause, figure)) return link(...ahead(context))
  if (context.turned !== null) return link(context.turned.value, 'section', 'the year that the section has come to')
  // A plan's years govern what is aimed at.
  const main =
    !context.single && figure.status === 'actual' && endsLater(context.main, context.document) ? null : context.main
  if (main !== null && isYears(main)) return link(main, 'section', 'years that the section states')
  if (context.heading !== null) return link(context.heading, 'section', 'date of the heading')
  if (main !== null) return link(main, 'section', 'first period of the section')
  return link(context.document, 'document', "the report's own time")
}

/** From the level of 2020 to that of 2025 there are five years of growth, the first of them 2021. */
const growthYears = (from: string, to: string): string => {
  const [base, last] = [from.split('/').at(-1)!, to.split('/').at(-1)!]
  return /^\d{4}$/.test(base) && /^\d{4}$/.test(last) && base < last ? `${Number(base) + 1}/${last}` : fromTo(from, to)
}

/** From the beginning of one time to the end of another, each of which may be an interval. */
const fromTo = (from: string, to: string): string => {
  const [begin, end] = [from.split('/')[0]!, to.split('/').at(-1)!]
  return begin === '..' && end === '..' ? to : `${begin}/${end}`
}

/** Is it before the year that a work report plans for? */
const isPast = (value: string, { next }: PeriodContext): boolean =>
  next !== null && /^\d{4}/.test(value) && (value.split('/').at(-1) ?? '').slice(0, 4) < next

const isOfOther = (value: string | null, document: string | null): boolean =>
  value !== null && document !== null && (value.slice(0, 4) !== document.slice(0, 4) || endsLater(value, document))

const endsLater = (value: string | null, document: string | null): boolean =>
  value !== null && document !== null && isYears(value) && value.slice(5) > document.slice(0, 4)

const isLater = (value: string | null, document: string | null): boolean =>
  value !== null && document !== null && /^\d{4}/.test(value) && value.slice(0, 4) > document.slice(0, 4)

/** What is aimed at without a date: the years ahead that the section states, else the year that the plan is for. */
const ahead = (context: PeriodContext): readonly [string | null, Known, string] => {
  const { main, heading, headingYears, document, next, plan, turned } = context
  if (turned !== null && turned.value === next) return [next, 'section', 'the year that the section has come to']
  const late = (value: string | null): value is string =>
    value !== null && document !== null && value.slice(0, 4) > document.slice(0, 4)
  if (late(main)) return [main, 'section', 'years ahead that the section states']
  if (late(heading)) return [heading, 'section', 'date of the heading']
  // 二、“十五五”时期主要任务 > （一）…: what stands under its parts, too.
  if (late(headingYears)) return [headingYears, 'section', 'years of a heading above']
  if (plan !== null) return [plan, 'document', 'the years of the plan']
  return [next, 'inferred', 'the year that the plan is for']
}

/** The nearer, the surer; what the whole report says of time holds in one of a single subject. */
const surenessOf = (known: Known, { single, doubtful }: PeriodContext): Sureness =>
  known === 'stated' || known === 'sentence'
    ? 'high'
    : known === 'section'
      ? single
        ? 'medium'
        : 'low'
      : known === 'inferred'
        ? 'medium'
        : single && !doubtful
          ? 'high'
          : 'medium'

const sameClause = (clause: Clause, figure: Figure): boolean =>
  clause.figures.some((one) => one.kind?.calendar && one.start < figure.start)

/** 营收412亿美元，预期400亿美元: of the same time as what came of it. */
const isExpected = (text: string, clause: Clause, figure: Figure): boolean =>
  /^\s*(?:市场)?预期[值为是的]?[-\s]*$/.test(text.slice(clause.start, figure.start))

const isPreviousValue = (text: string, clause: Clause, figure: Figure): boolean =>
  /^\s*前值/.test(text.slice(clause.start, figure.start)) ||
  /前值[^，,；;]{0,6}$/.test(text.slice(clause.start, figure.start))

/** The month or quarter before. */
const previous = (edtf: string): string => {
  const found = /^(\d{4})-(\d{2})$/.exec(edtf)
  if (!found) return /^\d{4}$/.test(edtf) ? String(Number(edtf) - 1) : edtf
  const [year, part] = [Number(found[1]), Number(found[2])]
  if (part >= 33 && part <= 36) return part === 33 ? `${year - 1}-36` : `${year}-${part - 1}`
  return part === 1 ? `${year - 1}-12` : `${year}-${pad(part - 1)}`
}
