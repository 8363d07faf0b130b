import type { Span } from '../../span.ts'
import type { Around, Phrase } from './phrase.ts'

/** 地区生产总值增长7.5%，增速居全国第三, 增速提高1.3个百分点: of the growth that was spoken of before. */
export const paceOf = ({ text, clause, figure }: Around, own: Span, last: Phrase | null): Phrase | null => {
  const part = last?.parts.at(-1)
  return last &&
    part &&
    part.end <= own.start &&
    last.parts[0]!.start >= clause.sentence.start &&
    last.of !== figure &&
    last.of?.change &&
    /^(?:增速|增幅|涨幅|降幅|增长率)$/.test(text.slice(own.start, own.end))
    ? { ...last, parts: [...last.parts, own], known: 'sentence', rule: 'growth of the figure before' }
    : null
}
