import type { LinkTrace } from '../link-trace.ts'
import { withoutEntity } from './own-entity.ts'
import { type Around, levelFor, type Phrase } from './phrase.ts'
import { behindOf, headOf } from './words-around.ts'

/** Tells which other words could have named what a figure measures, and why they do not. */
export const tracePhrase = (
  trace: LinkTrace,
  around: Around,
  chosen: Phrase | null,
  own: (start: number, end: number) => string,
): void => {
  const { figure, state } = around
  const wordsOf = (phrase: Phrase | null): string =>
    phrase?.parts.map(({ start, end }) => own(start, end)).join('') ?? ''
  const text = wordsOf(chosen)
  const told = new Set(['', text])
  const left = (words: string, why: string): void => {
    // 总量位居全市 beside 总量: the same, not yet cut to what names the measure.
    const same = chosen?.known === 'stated' && (text.includes(words) || words.includes(text))
    if (told.has(words) || same) return
    told.add(words)
    trace.left(figure, 'indicator', words, why)
  }
  const { span, entity } = withoutEntity(around, headOf(around))
  const behind = figure.kind?.standing === 'rank' ? null : behindOf(around)
  const fromBehind = chosen?.parts.some(({ start }) => start >= figure.end) ?? false
  if (entity) left(own(entity.start, entity.end), 'whom it is about, not what is measured')
  left(
    span.end > span.start ? own(span.start, span.end) : '',
    fromBehind
      ? 'before it, and ends in no word of a measure (额, 率, 面积 …): what it counts stands behind'
      : 'before it, and says how it stands or compares, not what is measured',
  )
  if (behind)
    left(
      own(behind.start, behind.end),
      chosen === null ? 'behind it, and names nothing' : 'behind it: the words before it name the measure',
    )
  const farther =
    chosen?.known === 'stated'
      ? 'of a figure before it: it has words of its own'
      : 'of a figure before it, farther away or in another unit'
  left(wordsOf(state.last), farther)
  left(wordsOf(levelFor(figure, state)), farther)
}
