import { blankPoint } from '../../calendar/calendar.ts'
import { readTime } from '../../calendar/read-time.ts'
import type { Rule } from '../../kind.ts'

const clockDay = /(?:(昨|今)(?=[早晚夜上下中])|(?:周|星期)([一二三四五六日天]))/y
const dayPart = /(?:凌晨|清晨|早上?|早晨|上午|中午|下午|傍晚|晚上?|晚间|深夜)\d/y
const hoursAndMinutes = /\d{1,2}时\d{1,2}分(?!钟)/y

/** 昨早11时, 周二晚上11时50分, 上午9时, 9时55分: a time of the day last spoken of; 每天早上5点 is of none. */
export const clock: Rule = {
  name: '<day part> <time>',
  starts: '昨今周星凌清早上中下傍晚深0123456789',
  read: ({ text }, at) => {
    const before = text.slice(Math.max(0, at - 3), at)
    if (/[每逢]|[\d年月日号天.:：]$|时[至到]$|分[至到]$|[历用耗费需为]时$/.test(before)) return undefined
    clockDay.lastIndex = at
    const named = clockDay.exec(text)
    const from = at + (named?.[0].length ?? 0)
    dayPart.lastIndex = from
    hoursAndMinutes.lastIndex = from
    if (!dayPart.test(text) && (named !== null || !hoursAndMinutes.test(text))) return undefined
    const time = readTime(text, from)
    // 上午9时至11时 is a stretch of time.
    if (!time || '至到-—–~～'.includes(text[time.end] ?? '。')) return undefined
    const weekday = named?.[2] ? '日一二三四五六天'.indexOf(named[2]) % 7 : undefined
    const day = named?.[1]
      ? ({ shift: named[1] === '昨' ? -1 : 0, of: 'present' } as const)
      : ({ shift: 0, of: 'context' } as const)
    return {
      value: null,
      unit: null,
      end: time.end,
      calendar: { type: 'point', point: { ...blankPoint, day, time: time.time, weekday } },
    }
  },
}
