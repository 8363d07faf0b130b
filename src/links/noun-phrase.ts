import { charClasses } from '../document/char-classes.ts'
import type { Span } from '../span.ts'
import { measureNounAt } from './lexicon/measure-nouns.ts'
import { closingWords, openingWords } from './lexicon/phrase-edges.ts'
import { endsPhraseAt } from './lexicon/predicates.ts'

/** Words at the head of a clause that are no part of a phrase: 其中, 同时, 截至, 全年 … */
const opening = new RegExp(`^(?:${openingWords})`)

/** Words between a phrase and its figure: 达, 为, 超过, 实现, 累计 … */
const closing = new RegExp(`(?:${closingWords})$`)

/** Moves the start of a stretch past opening words. */
export const trimStart = (text: string, from: number, to: number): number => {
  let start = from
  for (let step = 0; step < 12 && start < to; step += 1) {
    // (其中农村低保对象312户: a bracket that closes behind the figure.
    if ((text[start] === '(' || text[start] === '（') && !/[)）]/.test(text.slice(start, to))) {
      start += 1
      continue
    }
    const found = opening.exec(text.slice(start, Math.min(to, start + 24)))
    if (!found || found[0].length === 0) break
    // 完成率, 实现额: what is said to be done is the measure.
    if (/(?:完成|实现)$/.test(found[0]) && /[率额量值数]/.test(text[start + found[0].length] ?? '')) break
    // 完成投资 is the name of the measure.
    if (/^完成了?$/.test(found[0]) && text.slice(start + found[0].length, to) === '投资') break
    // 为, 将, 共 and the like only where a word of their own: 共建园区 keeps 共.
    if (found[0].length === 1 && joins(text, start)) break
    start += found[0].length
  }
  return start
}

const joined: Readonly<Record<string, string>> = {
  内: '容文层陆贸蒙需地外部存资控河涝科镜生江乡丘黄销循环阁饰衬参因涵政服港燃',
  间: '接隔距断歇谍苗作伐种',
  共: '建产同享和青用轨赢',
  要: '素道求闻点',
  可: '再用支折可持穿转比控',
  能: '源力耗效',
  会: '期议员展场计泽宁昌东同理稽',
  应: '用急收届付城县',
  为: '民农',
  拟: '合',
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
  近: '海视代地郊',
  约: '谈定',
  均: '',
  都: '市匀江安昌兰',
  仅: '',
  只: '',
  其: '他',
  在: '手校建岗册编研押职线营',
  而: '',
  但: '',
  则: '',
  使: '用',
  让: '',
}

const joins = (text: string, at: number): boolean => joined[text[at]!]?.includes(text[at + 1] ?? '-') ?? false

/** Moves the end of a stretch before closing words. */
export const trimEnd = (text: string, from: number, to: number): number => {
  let end = to
  for (let step = 0; step < 12 && end > from; step += 1) {
    const found = closing.exec(text.slice(Math.max(from, end - 6), end))
    if (!found || found[0].length === 0) break
    if (keeps(text, end, found[0])) break
    end -= found[0].length
  }
  return end
}

/** Words that end in a character of the list and are no predicate: 国有, 所在, 产能, 占比 … */
const keeps = (text: string, end: number, found: string): boolean => {
  const tail = text.slice(end - 2, end)
  // 收入总计, 负债合计: a line of an account.
  if ((found === '总计' || found === '合计') && measureNounAt(text, Math.max(0, end - 8), end - 2) !== undefined)
    return true
  if (tail === '国有' && /[我全中各本]/.test(text[end - 3] ?? '')) return false
  return (
    found.length === 1 &&
    /^(?:重要|主要|必要|首要|次要|纪要|概要|摘要|国有|公有|合约|条约|节约|签约|预约|违约|履约|公约|契约|许可|认可|所在|现在|存在|作为|行为|因为|认为|成为|到达|发达|抵达|预报|申报|日报|年报|统计|设计|审计|会计|合计|预计|累计|立即|新居|民居|定居|系列|队列|一列|安排|减排|首付|必需|急需|内需|刚需|供需|军需|成就|以至|甚至|乃至|冬至|报到|直至|遇到|全国|用途|总共|公共|其中|难以|得以|予以|加以|自由|理由|不同|共同|合同|相同|参与|对比|原创|文创|科创|双创|首创|开创|草创|占比|贷比|价比|之比|配比|同比|环比|服从|原则|细则|规则|法则|准则|总则|守则|附则|否则|冷却|退却|忘却|[人天英奇育引揽聚成专将优高招选惜爱俊]才|变更|淹没|出没|沉没|吞没|无不|莫不|合并|兼并|应该|因该|而且|并且)$/.test(
      tail,
    ) &&
    found === tail.slice(-1)
  )
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
