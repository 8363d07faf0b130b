import { charClasses } from '../document/char-classes.ts'
import { lastWord } from '../document/last-word.ts'
import { openingPattern } from '../document/opening-pattern.ts'
import { spellOut } from '../document/spell-out.ts'
import { wordsByChar } from '../document/words-by-char.ts'
import type { Span } from '../span.ts'
import { joins } from './lexicon/joined-words.ts'
import { keptAt } from './lexicon/kept-words.ts'
import { measureNounAt } from './lexicon/measure-nouns.ts'
import { closingBehind, closingWords, openingWords, scores } from './lexicon/phrase-edges.ts'
import { endsPhraseAt } from './lexicon/predicates.ts'

/** Words at the head of a clause that are no part of a phrase: 其中, 同时, 截至, 全年 … */
const opening = openingPattern(new RegExp(`^(?:${openingWords})`))

/** Words between a phrase and its figure: 达, 为, 超过, 实现, 累计 … */
const closing = wordsByChar(spellOut(closingWords), -1)

/** Moves the start of a stretch past opening words. */
export const trimStart = (text: string, from: number, to: number): number => {
  let start = from
  for (let step = 0; step < 12 && start < to; step += 1) {
    // (其中农村低保对象312户: a bracket that closes behind the figure.
    if ((text[start] === '(' || text[start] === '（') && !/[)）]/.test(text.slice(start, to))) {
      start += 1
      continue
    }
    const found = opening(text, start, Math.min(to, start + 24))
    if (!found || found[0].length === 0) break
    // 完成率, 实现额: what is said to be done is the measure.
    if (
      /(?:完成|实现)$/.test(found[0]) &&
      measureEnd.test(text.slice(start + found[0].length, start + found[0].length + 2))
    )
      break
    // 完成投资 is the name of the measure.
    if (/^完成了?$/.test(found[0]) && text.slice(start + found[0].length, to) === '投资') break
    // 为, 将, 共 and the like only where a word of their own: 共建园区 keeps 共.
    if (found[0].length === 1 && joins(text, start)) break
    start += found[0].length
  }
  return start
}

/** Not 数字经济, 数据产值. */
const measureEnd = /^(?:[率额量值]|数(?![字据控智码]))/

/** Moves the end of a stretch before closing words. */
export const trimEnd = (text: string, from: number, to: number): number => {
  let end = to
  for (let step = 0; step < 12 && end > from; step += 1) {
    const word = closingAt(text, from, end)
    if (word === undefined || keeps(text, end, word)) break
    end -= word.length
  }
  return end
}

const planning = /^(?:为|达|增[长加产]|提高|平均|每年|减少|下降|新增|[\d一二三四五六七八九十])/

/** The longest closing word that ends at `end`, if one does. */
const closingAt = (text: string, from: number, end: number): string | undefined => {
  const last = text[end - 1]!
  // 财政赤字拟安排2.8万亿元, 消费水平计划提高22%; 中央财政安排 is who does it.
  if (last === '排' || last === '划') {
    const planned = /(?:(?:拟|也|计划|预算)?安排|计划)$/.exec(text.slice(Math.max(from, end - 4), end))?.[0]
    // 投资计划 is one, 投资计划增长 is planned.
    if (planned && (last === '排' || planning.test(text.slice(end, end + 2)))) {
      const noun = measureNounAt(text, from, end - planned.length)
      return noun === undefined || noun === '财政' ? undefined : planned
    }
  }
  const word = lastWord(closing, text, from, end)
  if (word === '分为' && scores.includes(text[end - 3] ?? '-')) return '为'
  if (word !== undefined) return word
  const isBehind = closingBehind.words.includes(last) && end - 2 >= from
  return isBehind && closingBehind.measures.includes(text[end - 2]!) ? last : undefined
}

const keeps = (text: string, end: number, found: string): boolean => {
  const tail = text.slice(end - 2, end)
  // 收入总计, 负债合计: a line of an account.
  if ((found === '总计' || found === '合计') && measureNounAt(text, Math.max(0, end - 8), end - 2) !== undefined)
    return true
  if (tail === '国有' && /[我全中各本]/.test(text[end - 3] ?? '')) return false
  if (found === '比' && isRatio(text, end)) return true
  return found.length === 1 && keptAt(text, end)
}

/** 城乡居民收入比由2.1缩小到1.9, 男女性别比104.8 */
const isRatio = (text: string, end: number): boolean =>
  ('由为达从'.includes(text[end] ?? '-') && '入出率生护'.includes(text[end - 2]!)) ||
  /(?:性别|投入产出)比$/.test(text.slice(Math.max(0, end - 5), end))

const OPENS = 1
const CLOSES = 2
const ENDS = 3
const DASH = 4
const marks = charClasses(['（(“「《【', OPENS], ['）)”」》】', CLOSES], ['，,。；;：:！？!?\n、', ENDS], ['—', DASH])

/** 1.5万户农户|户均增收: what each has is told behind the noun. */
const eachHas = (text: string, at: number): boolean => text[at + 1] === '均' && '户亩村'.includes(text[at]!)

/** Where the noun phrase that begins at `from` ends: before a predicate, a comma, a conjunction of clauses. */
export const phraseEnd = (text: string, from: number, to: number): number => {
  let depth = 0
  for (let i = from; i < to; i += 1) {
    const mark = marks[text.charCodeAt(i)]!
    if (mark === OPENS) depth += 1
    else if (mark === CLOSES) {
      if (depth === 0) return i
      depth -= 1
    } else if (depth === 0) {
      if (mark === ENDS) return i
      if (
        i > from &&
        !(i === from + 1 && /[新未待拟]/.test(text[from]!)) &&
        (mark === DASH ? text[i + 1] === '—' : endsPhraseAt(text, i) || eachHas(text, i))
      )
        return i
    }
  }
  return to
}

/** Marks at the edges of a phrase that are not of it: an unmatched quote or bracket, 的, spaces. */
export const tidySpan = (text: string, from: number, to: number): Span => {
  let [start, end] = [from, to]
  for (;;) {
    const first = text[start]
    const last = text[end - 1]
    if (start >= end) break
    if (first !== undefined && /[\s，,。；;：:、的之了·\-—…]/.test(first)) start += 1
    else if (last !== undefined && /[\s，,。；;：:、的之·…]/.test(last) && !(last === '的' && keptAt(text, end)))
      end -= 1
    else if (first === '”' || first === '’' || first === '）' || first === ')' || first === '」' || first === '》')
      start += 1
    else if (last === '“' || last === '‘' || last === '（' || last === '(' || last === '「' || last === '《') end -= 1
    else if ((last === '”' || last === '」') && !text.slice(start, end).includes(last === '”' ? '“' : '「')) end -= 1
    else if ((last === '）' || last === ')') && !/[（(]/.test(text.slice(start, end))) end -= 1
    else if ((first === '（' || first === '(') && !/[）)]/.test(text.slice(start, end))) start += 1
    else if ((first === '“' || first === '「') && !/[”」]/.test(text.slice(start, end))) start += 1
    else break
  }
  return { start, end }
}

/**
 * 云岭科技（SZ 002999，收盘价：8.41元）: of a bracket that is still open the last words are the figure's own, where they
 * are few; many describe what stands before it (情况说明（结合实际填写，300字以内）). Gives where the words begin.
 */
export const insideBracket = (text: string, from: number, end: number): number => {
  const words = text.slice(from, end)
  const open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('))
  if (open < 0 || /[）)]/.test(words.slice(open))) return from
  const start = trimStart(text, from + Math.max(open, words.lastIndexOf('，')) + 1, end)
  return end - start >= 2 && end - start <= 8 ? start : from
}
