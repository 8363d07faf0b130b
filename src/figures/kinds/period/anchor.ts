import type { Calendar } from '../../calendar/calendar.ts'
import type { Rule } from '../../kind.ts'

const anchors: readonly (readonly [string, Calendar])[] = [
  ['上一年同期', { type: 'same', shift: -1 }],
  ['上年同期', { type: 'same', shift: -1 }],
  ['去年同期', { type: 'same', shift: -1 }],
  ['上年同月', { type: 'same', shift: -1 }],
  ['去年同月', { type: 'same', shift: -1 }],
  ['前年同期', { type: 'same', shift: -2 }],
  ['同期', { type: 'same', shift: 0 }],
  ['全年', { type: 'year', shift: 0 }],
]

/** 上年同期, 去年同期, 全年: no figures, but anchors for those behind them. */
export const anchor: Rule = {
  name: '上年同期 | 全年',
  starts: '上去前同全',
  read: ({ text }, at) => {
    const found = anchors.find(([word]) => text.startsWith(word, at))
    return found && { value: null, unit: null, end: at + found[0].length, silent: true, calendar: found[1] }
  },
}
