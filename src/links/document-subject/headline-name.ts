import { read } from '../../document/reading.ts'
import { entityEndAt } from '../entities/entity-end.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { isLikePerson, isSurname } from '../lexicon/persons.ts'
import { firstPredicate } from '../lexicon/predicates.ts'

const SAMPLE = 20_000
const SHORTEST = 2
const LONGEST = 8

/** Words that many a headline has and that name nobody. */
const nobody =
  /^(?:香港|本港|全港|澳门|台湾|政府|当局|特区|特首|官员|法官|法院|控方|辩方|警方|市民|居民|学者|专家|记者|议员|建制|民主派|泛民|业界|公司|预算|施政|报告|措施|数字|调查|民调|研究|重点|首次|今年|去年|上半年|全年|今日|最新|昨日|为何|点解|多个|各界|内地|中国|全国|美国|月薪|收入|支出|低|高|最|反|评|解读|拆解|专访|独家|社论|社评|财爷)/

/**
 * Whom a headline begins with, or one of its parts, where the text comes back to the name time and again, with other words
 * behind it each time: 青溪公園連續三年虧損 → 青溪公園. Of several, the one that the text names most.
 */
export const headlineName = (text: string): string | undefined => {
  const sample = text.slice(0, SAMPLE)
  const title = /[^\s#].*/.exec(text.slice(0, 200))?.[0] ?? ''
  let best: { name: string; times: number } | undefined
  for (const part of title.split(/[\s$\d　，。：:；！？、「」『』“”【】（）()—…\-‧]+/)) {
    const found = nameAtHead(part, sample)
    // 黃文海：粗略估計: who says so.
    const speaks =
      found && found.name.length === 3 && title.includes(`${found.name}：`) && isLikePerson(plainOf(found.name))
    if (found && !speaks && found.times > (best?.times ?? 0)) best = found
  }
  return best?.name
}

const nameAtHead = (part: string, text: string): { name: string; times: number } | undefined => {
  for (let length = Math.min(LONGEST, part.length); length >= SHORTEST; length -= 1) {
    const name = part.slice(0, length)
    if (!/^[一-鿿]+$/.test(name)) continue
    const seen = timesOf(name, text)
    if (seen.times < 4 || seen.opens < 2 || seen.behind < 3) continue
    const plain = plainOf(name)
    if (nobody.test(plain) || firstPredicate(plain, 0, plain.length) < plain.length) return undefined
    if (length === 2) {
      // 歐陽 of 歐陽文海; other words of two characters are mostly half of one.
      const full = longerName(name, text)
      return full ? { name: full, times: seen.times } : undefined
    }
    const named = entityEndAt(plain, 0, plain.length) !== undefined
    return named || measureNounAt(plain, 0, plain.length) === undefined ? { name, times: seen.times } : undefined
  }
  return undefined
}

const plainOf = (name: string): string => read(name, 0, name.length).text

/** A name of four characters that begins so, if the text has it more than once. */
const longerName = (begin: string, text: string): string | undefined => {
  if (!isSurname[read(begin, 0, 1).text.charCodeAt(0)] || !isSurname[read(begin, 1, 2).text.charCodeAt(0)])
    return undefined
  let at = text.indexOf(begin)
  for (let tries = 0; at >= 0 && tries < 6; tries += 1) {
    const name = text.slice(at, at + 4)
    if (/^[一-鿿]{4}$/.test(name) && timesOf(name, text).times > 1) return name
    at = text.indexOf(begin, at + 2)
  }
  return undefined
}

/** How often a name stands in a text, how often at the head of a clause, and how many other characters behind it. */
const timesOf = (name: string, text: string): { times: number; opens: number; behind: number } => {
  const behind = new Set<string>()
  let times = 0
  let opens = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    times += 1
    if (at === 0 || /[\s，。：；、「（！？]/.test(text[at - 1]!)) opens += 1
    behind.add(text[at + name.length] ?? '')
  }
  return { times, opens, behind: behind.size }
}
