import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calendarStarts } from '../../src/figures/calendar/at.ts'
import { mayBegin } from '../../src/figures/calendar/may-begin.ts'
import { readCalendar } from '../../src/figures/calendar/read-calendar.ts'

/** What dates are made of, and what is often beside them. */
const pieces = [
  ...'0123456789〇零一二两三四五六七八九十廿卅百年月日号季度第前头上下半中旬初末底今去明后本次翌同当这那是昨个的至到与和间-—~./: 晚时点分来，',
  ...['2024', '1998', '12', '季度', '以来', '至今', '上旬', '半年', '年度', '民国', '财政', '小时', '上午', '星期三'],
]
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''))

it('says yes wherever a date or period is read', () => {
  let read = 0
  fc.assert(
    fc.property(fc.constantFrom(...calendarStarts), text, (start, rest) => {
      const whole = `${start}${rest}`
      if (!readCalendar(whole, 0)) return
      read += 1
      expect(mayBegin(whole, 0), whole).toBe(true)
    }),
    { numRuns: 20_000 },
  )
  expect(read).toBeGreaterThan(200)
})

it('says no to most numbers that are none', () => {
  for (const other of ['3家', '12.5%', '一批', '上述', '第七个', '前十', '2024家', '三分之二', '100万', '1234567年'])
    expect(mayBegin(other, 0), other).toBe(false)
})
