import { pattern } from '../../document/pattern.ts'
import { read } from '../../document/reading.ts'
import { entityEndAt } from '../entities/entity-end.ts'
import { actorAt } from '../lexicon/actors.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { isLikePerson, isSurname } from '../lexicon/persons.ts'
import { firstPredicate } from '../lexicon/predicates.ts'

const SAMPLE = 20_000
const SHORTEST = 2
const LONGEST = 8

/** Words that many a headline has and that name nobody; classes of people besides. */
const nobody = pattern`
  ^(?:香港|本港|全港|澳门|台湾|内地|中国|全国|美国|当局|特区|特首|财爷|官员|控方|辩方|学者|专家|记者|议员|建制
  |民主派|泛民|预算|施政|报告|措施|数字|民调|研究|重点|首次|今年|去年|上半年|全年|今日|最新|昨日|为何|点解|多个
  |各界|月薪|收入|支出|低|高|最|反|解读|拆解|专访|独家|社论|社评)|界$
`

/** 青溪研究社批政府隱瞞空地, 論者質疑: who says so of another; 批出 and 指數 are other words. */
const judges =
  /^(?:(?:料|[猛力狠]?批(?![出准地给发])|指(?![数引定])|斥(?!资)|轰|叹|评(?![为级估])|质疑|揶揄|反驳|踢爆|揭发?))/

/** What a name ends before, besides predicates: 青溪聯會籲鄉親捐款. */
const verbs = /[批斥轰吁籲倡促称]|指(?![数引])/

/**
 * Whom a headline begins with, or one of its parts, where the text comes back to the name time and again, with other words
 * behind it each time: 青溪公園連續三年虧損 → 青溪公園. Of several, the one that the text names most; who only speaks is not
 * whom it is about (黃文海：粗略估計, 青溪研究社批政府).
 */
export const headlineName = (text: string): string | undefined => {
  const sample = text.slice(0, SAMPLE)
  const title = /[^\s#].*/.exec(text.slice(0, 200))?.[0] ?? ''
  let best: Named | undefined
  // 林書明：…: what stands behind him is whom the text is about only where it is named more than he.
  let speaker = 0
  for (const { 0: part, index } of title.matchAll(/[^\s$\d　，。：:；！？、「」『』“”【】（）()—…\-‧]+/g)) {
    const found = nameAtHead(part, sample)
    if (!found) continue
    const { head, name, times } = found
    const says = title[index + part.length] === '：' && head.length === part.length
    if (judges.test(plainOf(part).slice(head.length)) || (says && (head !== name || isLikePerson(plainOf(name)))))
      speaker = Math.max(speaker, times)
    else if (times > Math.max(best?.times ?? 0, speaker)) best = found
  }
  return best?.name
}

interface Named {
  readonly name: string
  /** As the headline has it: 歐陽 for 歐陽文海. */
  readonly head: string
  readonly times: number
}

const nameAtHead = (part: string, text: string): Named | undefined => {
  const plain = plainOf(part)
  const verb = plain.slice(2, LONGEST).search(verbs)
  const end = Math.min(LONGEST, part.length, firstPredicate(plain, 1, plain.length), verb < 0 ? LONGEST : verb + 2)
  for (let length = end; length >= SHORTEST; length -= 1) {
    const name = part.slice(0, length)
    if (!/^[一-鿿]+$/.test(name)) continue
    const seen = timesOf(name, text)
    if (seen.times < 4 || seen.opens < 2 || seen.behind < 3) continue
    const read = plain.slice(0, length)
    if (nobody.test(read) || firstPredicate(read, 0, length) < length || actorAt(read, 0, length) === read)
      return undefined
    if (length === 2) {
      // 歐陽 of 歐陽文海; other words of two characters are mostly half of one.
      const full = longerName(name, text)
      return full ? { name: full, head: name, times: seen.times } : undefined
    }
    const named = entityEndAt(read, 0, length) !== undefined
    return named || measureNounAt(read, 0, length) === undefined ? { name, head: name, times: seen.times } : undefined
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
