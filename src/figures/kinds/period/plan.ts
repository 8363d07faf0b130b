import { patternOf } from '../../../document/pattern.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import { planYears } from '../../calendar/plan-years.ts'
import type { Rule } from '../../kind.ts'

const digits = '一二三四五六七八九'
const pattern = patternOf('y')`
  (?<open>[“"‘「『])?(?<number>十[一二三四五六七八九]?|[一二三四五六七八九])五(?<close>[”"’」』])?(?<tail>时期
  |期间|以来|期末|末期|末|初期|期初|初|(?<side>前|后|头)(?<count>[一二两三四])年)?
`

/** "十四五"时期: the quotes are inside the span. Without quotes only 十X五 before 时期, 期间, 末, 以来 is a plan. */
export const plan: Rule = {
  name: '"<numeral>五" 时期',
  starts: '“"‘「『十一二三四六七八九',
  read: ({ text }, at) => {
    pattern.lastIndex = at
    const groups = pattern.exec(text)?.groups
    if (!groups) return undefined
    const { open, close, tail, side, count } = groups
    if (open ? !close : close || !tail || groups.number!.length < 2) return undefined
    if (!open && /[\d一二三四五六七八九十百千万]/.test(text[at - 1] ?? '')) return undefined
    const end = pattern.lastIndex
    const number = numberOf(groups.number!)
    // “十四五”规划: the name of a plan, and an anchor only.
    const silent = !tail && /^(?:规划|计划|纲要)/.test(text.slice(end, end + 2))
    return {
      value: null,
      unit: null,
      end,
      silent,
      calendar: side ? part(number, side, count!) : calendarOf(number, tail),
    }
  },
}

/** “八五”前四年, “十三五”后两年 */
const part = (number: number, side: string, count: string): Calendar => {
  const { from, to } = planYears(number)
  const years = count === '两' ? 2 : digits.indexOf(count) + 1
  const first = side === '后' ? to - years + 1 : from
  return {
    type: 'span',
    from: { year: { number: first } },
    to: { year: { number: first + years - 1 } },
  }
}

const numberOf = (text: string): number =>
  text.startsWith('十') ? 10 + digits.indexOf(text[1] ?? '-') + 1 : digits.indexOf(text) + 1

const calendarOf = (number: number, tail: string | undefined): Calendar => {
  if (tail === '以来') return { type: 'since', from: { year: { number: planYears(number).from } } }
  if (tail?.startsWith('末') || tail === '期末') return { type: 'plan', number, edge: 'end' }
  if (tail?.startsWith('初') || tail === '期初') return { type: 'plan', number, edge: 'start' }
  return { type: 'plan', number }
}
