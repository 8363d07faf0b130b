import { charClasses } from '../document/char-classes.ts'
import { lastWord } from '../document/last-word.ts'
import { openingPattern } from '../document/opening-pattern.ts'
import { spellOut } from '../document/spell-out.ts'
import { wordsByChar } from '../document/words-by-char.ts'
import type { Span } from '../span.ts'
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

const joined: Readonly<Record<string, string>> = {
  内: '容文层陆贸蒙需地外部存资控河涝科镜生江乡丘黄销循环阁饰衬参因涵政服港燃',
  间: '接隔距断歇谍苗作伐种',
  共: '建产同享和青用轨赢',
  要: '素道求闻点',
  可: '再用支折可持穿转比控供信靠降',
  能: '源力耗效级',
  会: '期议员展场计泽宁昌东同理稽',
  应: '用急收届付城县对征聘援变',
  为: '民农',
  拟: '合定订',
  和: '田平县龙政静硕顺林谐',
  将: '军乐',
  就: '业医学地',
  且: '',
  全: '',
  达: '到成标州拉孜茂川日产',
  至: '',
  也: '',
  再: '生贷担融造就',
  还: '款',
  又: '',
  已: '',
  近: '海视代地郊期日况',
  约: '谈定',
  均: '',
  都: '市匀江安昌兰',
  仅: '',
  只: '',
  其: '他它余',
  在: '岸手校建岗册编研押职线营京读籍',
  而: '',
  但: '',
  则: '',
  使: '用',
  让: '',
}

const joinedBehind = new Map(Object.entries(joined).map(([char, next]) => [char.charCodeAt(0), next]))

const joins = (text: string, at: number): boolean =>
  (joinedBehind.get(text.charCodeAt(at))?.includes(text[at + 1] ?? '-') ?? false) ||
  /^在园[幼儿人]/.test(text.slice(at, at + 3))

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

/** The longest closing word that ends at `end`, if one does. */
const closingAt = (text: string, from: number, end: number): string | undefined => {
  const word = lastWord(closing, text, from, end)
  if (word === '分为' && scores.includes(text[end - 3] ?? '-')) return '为'
  if (word !== undefined) return word
  const last = text[end - 1]!
  const isBehind = closingBehind.words.includes(last) && end - 2 >= from
  return isBehind && closingBehind.measures.includes(text[end - 2]!) ? last : undefined
}

const keeps = (text: string, end: number, found: string): boolean => {
  const tail = text.slice(end - 2, end)
  // 收入总计, 负债合计: a line of an account.
  if ((found === '总计' || found === '合计') && measureNounAt(text, Math.max(0, end - 8), end - 2) !== undefined)
    return true
  if (tail === '国有' && /[我全中各本]/.test(text[end - 3] ?? '')) return false
  return found.length === 1 && keptAt(text, end)
}

const OPENS = 1
const CLOSES = 2
const ENDS = 3
const DASH = 4
const marks = charClasses(['（(“「《【', OPENS], ['）)”」》】', CLOSES], ['，,。；;：:！？!?\n、', ENDS], ['—', DASH])

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
        (mark === DASH ? text[i + 1] === '—' : endsPhraseAt(text, i))
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
    else if (last !== undefined && /[\s，,。；;：:、的之·…]/.test(last)) end -= 1
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
