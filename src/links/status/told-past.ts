import type { Figure } from '../../figures/figure.ts'
import { done } from '../lexicon/status-words.ts'
import type { Clause, Sentence } from '../passage.ts'
import { cueOf } from './cue-of.ts'

/** 我们要深化合作。2024年，两国贸易额达1930亿美元: of a demand's paragraph too, what tells of a year gone by has happened. */
export const tellsPast = (text: string, sentence: Sentence, present: number | null): boolean => {
  const own = text.slice(sentence.start, sentence.end)
  if (cueOf(own)) return false
  if (done.test(own) || /^今年是/.test(own)) return true
  return sentence.clauses.some(({ figures }) =>
    figures.some((one) => isGoneBy(one, present) && !/[比较从由]/.test(text[one.start - 1] ?? '')),
  )
}

/** Is it a time before the year that the report was written in? */
const isGoneBy = ({ kind, value }: Figure, present: number | null): boolean =>
  kind?.calendar !== undefined && present !== null && value !== null && Number(value.slice(0, 4)) < present

/** 将于11月举行的第九届茶博会今天公布了20个项目: 将 is of the words before 的, and says nothing of what stands behind them. */
export const isPastRelative = (text: string, { start, end }: Clause, figure: Figure): boolean => {
  const found = relative.exec(text.slice(start, end))
  return found !== null && figure.start >= start + found.index + found[0].length
}
const relative = /将[于在][^，,。；;将]{1,30}(?:举[行办]|召开|开[幕业工]|启动|实施|施行|生效)的/

/** 从去年的2.4%提高到2.6%: of a plan too the level that was has come about. */
export const wasThen = (text: string, { figures }: Clause, figure: Figure, present: number | null): boolean =>
  figures.some(
    (one) =>
      one.end < figure.start &&
      isGoneBy(one, present) &&
      /[从由比较与]/.test(text[one.start - 1] ?? '') &&
      /^的[约近]?$/.test(text.slice(one.end, figure.start)),
  )
