import { tidySpan, trimEnd } from '../../noun-phrase.ts'
import { type DurationRule, durationOf } from './asked.ts'

/** 应于10个工作日内完成材料初审, 用3年时间完成危房改造: what is to be done in it stands behind. */
export const doneIn: DurationRule = ({ around, own, entity }) => {
  const { text, figure, clause, from } = around
  const within = /^(?:[以之]?内|里)(?=[一-鿿])/.exec(text.slice(figure.end, figure.end + 4))
  const spent = within
    ? null
    : // 仅用了8个月的时间建成
      /(?:^|[力争划将要再仅只])(?:利?用|花)$/.test(own) &&
      /^(?:多|左右)?的?时间，?(?=[一-鿿])/.exec(text.slice(figure.end, figure.end + 8))
  const opens =
    within &&
    (own === '' ||
      /[后起前]$/.test(own) ||
      /[于在]$/.test(text.slice(from, figure.start)) ||
      /^(?:争取|力争|利?用|计划|于|在)$/.test(own))
  const during = opens ? within : spent
  if (!during) return undefined
  const begins = figure.end + during[0].length
  const next = clause.figures.find((one) => one.start >= begins)?.start ?? clause.end
  const done = tidySpan(text, begins, Math.min(next - begins >= 4 ? next : clause.end, begins + 24))
  const end = trimEnd(text, done.start, done.end)
  if (end - done.start < 2) return undefined
  const rule = opens ? '<duration>内 <predicate>' : '用 <duration> <predicate>'
  return durationOf(rule, [{ start: done.start, end }], entity)
}
