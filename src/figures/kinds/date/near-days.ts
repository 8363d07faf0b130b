import { patternOf } from '../../../document/pattern.ts'
import { blankPoint, type Point } from '../../calendar/calendar.ts'
import { readTime } from '../../calendar/read-time.ts'
import type { Rule } from '../../kind.ts'

const parts = patternOf('y')`
  (?:(?<shift>昨|今|前|大前)(?:[晚早晨午夜]|(?<=前)[日天])
  |(?<week>上上个?|上个?|本|今|这个?|下个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天]))
`

const dayPart = /(?:凌晨|清晨|早上|早|上午|中午|正午|下午|午后|傍晚|晚上|晚间?|深夜)?(?! ?\d)/y

/** 目前晚, 日前日间; 每周三, 逢周三, 四周一片: parts of other words, and days that recur. */
const wordBefore = /[每逢隔各一二两三四五六七八九十\d几数半第整至到四圆]$/
const wordBeforeDay = /[日天年月周时目生空期之此以]$/

/** 周三次, 周一至周五, 周二、四, 周六福: no one day. */
const wordBehind = /^(?:[次个场遍趟年岁福报刊]|[至到~～—–-]|[、和及](?:周|星期|礼拜)?[一二三四五六日天])/

const shifts: Readonly<Record<string, number>> = { 昨: -1, 今: 0, 前: -2, 大前: -3 }

const weekOf = (word: string): number =>
  word.startsWith('上上') ? -2 : word[0] === '上' ? -1 : word[0] === '下' ? 1 : 0

/** 昨晚, 今晨, 前日, 上周五, 本星期三, 周二: days by that of the report; no figures, but later ones go by them. */
export const nearDays: Rule = {
  name: '昨晚 | 上周五',
  starts: '昨今前大上本这下周星礼',
  read: ({ text }, at) => {
    parts.lastIndex = at
    const groups = parts.exec(text)?.groups
    if (!groups) return undefined
    let end = parts.lastIndex
    const before = text[at - 1] ?? ''
    if (groups.shift ? groups.shift === '前' && wordBeforeDay.test(before) : wordBefore.test(before)) return undefined
    if (!groups.shift && wordBehind.test(text.slice(end, end + 4))) return undefined
    const point: Point = groups.shift
      ? { ...blankPoint, day: { shift: shifts[groups.shift]!, of: 'present' } }
      : {
          ...blankPoint,
          weekday: '日一二三四五六天'.indexOf(groups.weekday!) % 7,
          week: groups.week ? weekOf(groups.week) : undefined,
        }
    const time = groups.shift ? undefined : readTime(text, end)
    if (time)
      return {
        value: null,
        unit: null,
        end: time.end,
        calendar: { type: 'point', point: { ...point, time: time.time } },
      }
    dayPart.lastIndex = end
    dayPart.exec(text)
    end = Math.max(end, dayPart.lastIndex)
    return { value: null, unit: null, end, silent: true, calendar: { type: 'point', point } }
  },
}
