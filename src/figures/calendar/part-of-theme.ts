import { year4 } from './pad.ts'
import { planYears } from './plan-years.ts'
import { readSmallNumber } from './small-number.ts'
import { yearsIn } from './themes.ts'

/** A stretch of years that the text has just named, and where. */
export interface Named {
  readonly value: string | null
  readonly end: number
}

const plan = /[计规]划(?:期)?的?$/
/** 第七个五年计划, “八五”计划 */
const numbered = /(?:第([一二三四五六七八九十]{1,2})个五年|([一二三四五六七八九十]{1,2})五”?)[计规]划(?:期)?的?$/
const opens = /(?:^|[，,。；;：:\s]|[为在使是])$/
/** 今后十年, 此后三年, 最后一年 */
const otherWord = /[今此之以最前往随然年先落]$/

const planOf = (words: string): string | undefined => {
  const found = numbered.exec(words)
  const number = found && readSmallNumber(found[1] ?? found[2]!, 0)
  if (!number) return undefined
  const { from, to } = planYears(number.value)
  return `${from}/${to}`
}

/**
 * “八五”前四年, 五年计划的后三年, 头二十年的前十年: the first or the last years of a stretch that the text names right
 * before it, of a plan, or of one that is twice as long. `at` is where 前 or 后 stands.
 */
export const partOfTheme = (
  text: string,
  at: number,
  count: number,
  before: Named | undefined,
  themes: ReadonlyMap<number, string>,
): string | null => {
  const last = text[at] === '后'
  const words = text.slice(Math.max(0, at - 5), at)
  if (last && otherWord.test(words)) return null
  const next = before !== undefined && /^的?$/.test(text.slice(before.end, at)) ? before.value : null
  const whole =
    next !== null && yearsIn(next) > count
      ? next
      : plan.test(words)
        ? (planOf(text.slice(Math.max(0, at - 14), at)) ?? themes.get(5))
        : opens.test(words)
          ? themes.get(count * 2)
          : undefined
  if (whole === undefined || yearsIn(whole) <= count) return null
  const [from, to] = whole.split('/').map(Number)
  return last ? `${year4(to! - count + 1)}/${year4(to!)}` : `${year4(from!)}/${year4(from! + count - 1)}`
}
