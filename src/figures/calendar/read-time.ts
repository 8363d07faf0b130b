import { pad } from './pad.ts'
import { readSmallNumber } from './small-number.ts'

export interface TimeMatch {
  /** "20:00" or "09:36:46" */
  readonly time: string
  readonly end: number
}

const dayParts = [
  '凌晨',
  '清晨',
  '早上',
  '早晨',
  '早间',
  '上午',
  '中午',
  '正午',
  '午间',
  '下午',
  '午后',
  '傍晚',
  '晚上',
  '晚间',
  '夜间',
  '深夜',
  '夜里',
  '当晚',
  '晚',
  '早',
  '夜',
]
const later = new Set(['下午', '午后', '傍晚', '晚上', '晚间', '夜间', '深夜', '夜里', '当晚', '晚', '夜'])

/** A clock time behind a day: 晚上8时, 20:00, 上午9点30分, 09:36:46. A day part alone (7月20日晚) is none. */
export const readTime = (text: string, at: number): TimeMatch | undefined => {
  let i = text[at] === ' ' ? at + 1 : at
  const part = dayParts.find((word) => text.startsWith(word, i))
  if (part) i += part.length
  const hour = readSmallNumber(text, i)
  if (!hour || hour.value > 24) return undefined
  i = hour.end
  const mark = text[i]
  let minutes = 0
  let seconds: number | undefined
  if (mark === ':' || mark === '：') {
    const minute = readSmallNumber(text, i + 1)
    if (!minute || minute.value > 59 || minute.end !== i + 3) return undefined
    minutes = minute.value
    i = minute.end
    if (text[i] === ':' || text[i] === '：') {
      const second = readSmallNumber(text, i + 1)
      if (second && second.end === i + 3 && second.value < 60) {
        seconds = second.value
        i = second.end
      }
    }
  } else if (mark === '时' || (mark === '点' && !text.startsWith('点名', i))) {
    i += 1
    if (text[i] === '半') {
      minutes = 30
      i += 1
    } else if (text[i] === '整') i += 1
    else {
      const zero = text[i] === '零' || text[i] === '〇' ? 1 : 0
      const minute = readSmallNumber(text, i + zero)
      const bare = minute && mark === '点' && (minute.end - i > 1 || zero > 0)
      if (minute && minute.value < 60 && (text[minute.end] === '分' || bare)) {
        minutes = minute.value
        i = minute.end
        if (text[i] === '分' && text[i + 1] !== '钟') i += 1
      }
    }
  } else return undefined
  const hours = part && later.has(part) && hour.value < 12 ? hour.value + 12 : hour.value
  return { time: `${pad(hours)}:${pad(minutes)}${seconds === undefined ? '' : `:${pad(seconds)}`}`, end: i }
}
