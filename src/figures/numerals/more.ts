import { patternOf } from '../../document/pattern.ts'
import type { Decimal } from './decimal.ts'
import { scaleExponents } from './scales.ts'

/** 余, 多, 几 or 来 in a numeral. */
export interface More {
  readonly end: number
  readonly kind: 'over' | 'about' | undefined
  /** May the numeral end here? 十多(个) may, 3多 may not. */
  readonly final: boolean
}

/** 余, 多, 几 and 来 that begin the next word: 余额, 多元化 (but 1600多元), 几乎, 来自. */
const otherWord = patternOf('y')`
  余[额款热粮波震]|多(?:元[化性主素统文社协共投融格]|[样边功媒层渠方党维式普])|来[自源临访华往宾年]|几[乎何时经率许内多度]
`

const isMore = (char: string): boolean => char === '多' || char === '余' || char === '来' || char === '几'

export const noMore = (end: number): More => ({ end, kind: undefined, final: true })

/** 余, 多, 几 or 来 behind `value`: 30余万, 700几亿, 十来个. Only a number of ten and more has one. */
export const readMore = (text: string, at: number, value: Decimal): More => {
  const char = text[at]
  if (char === undefined || !isMore(char)) return noMore(at)
  otherWord.lastIndex = at
  if (otherWord.test(text)) return noMore(at)
  const large = value.length > 1 && !value.startsWith('0')
  if (char === '来') return large && value.endsWith('0') ? { end: at + 1, kind: 'about', final: true } : noMore(at)
  // 700几亿, 百几人: so many and more; 3几 is nothing.
  if (char === '几') return large && value.endsWith('0') ? { end: at + 1, kind: 'over', final: true } : noMore(at)
  const next = text[at + 1]
  if (!large && (next === undefined || scaleExponents[next] === undefined)) return noMore(at)
  return { end: at + 1, kind: 'over', final: large }
}
