import { charClasses } from '../document/char-classes.ts'
import type { Block } from '../document/document.ts'
import { toSource } from '../document/reading.ts'
import type { Figure } from '../figures/figure.ts'
import type { Found } from '../figures/found.ts'
import type { Span } from '../span.ts'
import type { LinkTrace } from './link-trace.ts'
import { trimStart } from './noun-phrase.ts'

/** A stretch of a sentence between commas; commas inside brackets and figures do not end it. */
export interface Clause extends Span {
  readonly index: number
  readonly sentence: Sentence
  /** Its figures in order, anchors (去年) among them. */
  readonly figures: Figure[]
  /** Where it begins behind 其中, 同时, numbers of items and the like. */
  readonly head: number
  /** Begins a new part of the sentence, behind ； or at its start. */
  readonly opens: boolean
}

export interface Sentence extends Span {
  readonly index: number
  /** Has figures or anchors. */
  readonly figured: boolean
  readonly clauses: Clause[]
  readonly passage: Passage
}

/** A paragraph or heading cut into sentences and clauses, with its figures in their places. */
export interface Passage {
  readonly block: Block
  readonly text: string
  readonly figures: readonly Figure[]
  readonly sentences: readonly Sentence[]
  /** A stretch of the reading in the document's own characters, without line breaks and spaces around wraps. */
  readonly own: (start: number, end: number) => string
  readonly trace: LinkTrace | undefined
}

const OPENS = 1
const CLOSES = 2
const COMMA = 4
const STRONG = 8
const SPACE = 16
/** ①海岳集团延迟披露业绩②云岭控股…: each opens news of its own. */
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const marks = charClasses(
  ['（(《【[〔', OPENS],
  ['）)》】]〕', CLOSES],
  ['，,；;：:', COMMA],
  ['；;', STRONG],
  [CIRCLED, COMMA],
  [CIRCLED, STRONG],
  [' ', SPACE],
)

/** 清河水务复牌 股价升12%: in a headline a space between two clauses stands for a comma, in 云岭 公报 it does not. */
const isPause = (text: string, start: number, at: number, end: number): boolean =>
  at - start >= 4 &&
  /^[^ ]{3}[一-鿿”」》）%％]$/.test(text.slice(at - 4, at)) &&
  /^[一-鿿“「《]{4}/.test(text.slice(at + 1, Math.min(end, at + 5))) &&
  !/[“「][^”」]*$/.test(text.slice(start, at))

/** 上半年亏损2.1亿元    来源：清溪财经: the line that says where a headline is from stands behind it. */
const isCredit = (text: string, at: number): boolean =>
  text[at - 1] !== ' ' && /^\s{1,6}(?:文章)?(?:来源|作者|编辑|责编|原标题)[：:]/.test(text.slice(at, at + 12))

/** Headings, and lines of a list of headlines: no sentence ends in them. */
const isHeadline = ({ block }: Passage, { start, end }: Span): boolean =>
  block.type === 'heading' ||
  (block.type === 'paragraph' && end - start <= 80 && !/[。！？]/.test(block.reading.text.slice(start, end)))

/** Longer than the clauses of any report that we know: lists in brackets reach 600 characters and 60 figures. */
const LONGEST_CLAUSE = 1000
const MOST_FIGURES = 100

export const passageOf = (found: Found, source: string, trace?: LinkTrace): Passage => {
  const { block, reading, figures } = found
  const { text } = reading
  const spans: readonly Span[] = block.type === 'table' ? [{ start: 0, end: text.length }] : block.sentences
  const sentences: Sentence[] = []
  const own = (start: number, end: number): string => {
    const span = toSource(reading, start, end)
    return source.slice(span.start, span.end).replace(/\s*\n\s*|[\u00ad\u200b-\u200d\ufeff]/g, '')
  }
  const passage: Passage = { block, text, figures, sentences, own, trace }
  let next = 0
  for (const span of spans) {
    const clauses: Clause[] = []
    const figured = next < figures.length && figures[next]!.start < span.end
    const sentence: Sentence = { start: span.start, end: span.end, index: sentences.length, figured, clauses, passage }
    const headline = isHeadline(passage, span)
    let depth = 0
    let start = span.start
    let opens = true
    let figureAt = next
    let figureStart = 0
    let first = next // the first figure of the clause
    for (let i = span.start; i < span.end; i += 1) {
      // What is longer than any clause is no prose: cut, so that what looks through a clause for each figure stays cheap.
      if (i - start >= LONGEST_CLAUSE || figureAt - first >= MOST_FIGURES) {
        next = addClause(sentence, start, i, opens, figures, next)
        opens = false
        start = i
        first = next
      }
      if (i >= figureStart) {
        while (figureAt < figures.length && figures[figureAt]!.end <= i) figureAt += 1
        figureStart = figures[figureAt]?.start ?? text.length
        if (figureStart <= i) {
          i = figures[figureAt]!.end - 1
          continue
        }
      }
      const mark = marks[text.charCodeAt(i)]!
      if (mark === 0) continue
      // Σ①, 产量①12: a note.
      if (CIRCLED.includes(text[i]!) && !/[一-鿿“]/.test(text[i + 1] ?? '')) continue
      if (mark & SPACE && !(headline && isPause(text, start, i, span.end)) && !isCredit(text, i)) continue
      if (mark & OPENS) depth += 1
      else if (mark & CLOSES) depth = Math.max(0, depth - 1)
      else if (depth === 0) {
        next = addClause(sentence, start, i, opens, figures, next)
        opens = (mark & STRONG) !== 0
        start = i + 1
        first = next
      }
    }
    next = addClause(sentence, start, span.end, opens, figures, next)
    sentences.push(sentence)
  }
  return passage
}

/** Adds a clause with its figures, those from `next` on; returns the first that is behind it. */
const addClause = (
  sentence: Sentence,
  start: number,
  end: number,
  opens: boolean,
  figures: readonly Figure[],
  next: number,
): number => {
  let behind = next
  while (behind < figures.length && figures[behind]!.start < end) behind += 1
  const { clauses } = sentence
  const head = trimStart(sentence.passage.text, start, end)
  clauses.push({ start, end, index: clauses.length, sentence, figures: figures.slice(next, behind), head, opens })
  return behind
}
