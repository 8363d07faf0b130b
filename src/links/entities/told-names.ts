import { read } from '../../document/reading.ts'
import type { Told } from '../../places/find-places.ts'
import { namesSeen } from '../lexicon/names-seen.ts'
import { isLikePerson, isSurname, roleAtEnd } from '../lexicon/persons.ts'
import { firstPredicate } from '../lexicon/predicates.ts'
import { listedName } from '../subject/coded-name.ts'

const SAMPLE = 30_000

const traditional = /[國說這個會來時對發後與長關開無們經過]/g

/**
 * Names that a text of many tells by itself: listed companies (云岭智造(002999.SZ)), people by what they are (財政司司長
 * 梁書明) who are named again.
 */
export const toldNames = (source: string, known: readonly string[]): Map<string, Told> => {
  const { text } = read(source, 0, Math.min(source.length, SAMPLE))
  const names = new Map<string, Told>()
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i]!
    if (char === '(' || char === '（') {
      const name = listedName(text, i)
      if (name && firstPredicate(name, 0, name.length) === name.length) names.set(name, 'company')
    } else if (isSurname[text.charCodeAt(i)]) {
      if (!roleAtEnd(text, i)) continue
      const name = nameOf(text, i)
      if (name) names.set(name, 'person')
    }
  }
  // In Traditional characters: of Hong Kong and Taiwan, where names are known by the reading alone.
  if ((source.slice(0, 3000).match(traditional)?.length ?? 0) > 5)
    for (const name of recurring(text)) names.set(name, 'person')
  // 歐陽 of 歐陽文海
  for (const [name, told] of names)
    if (told === 'person' && name.length === 4 && isSurname[name.charCodeAt(1)]) names.set(name.slice(0, 2), told)
  for (const name of known) names.delete(name)
  return names
}

/** What looks like a name, at the head of a clause at least once and time and again with other words behind it. */
const recurring = (text: string): string[] => {
  const seen = namesSeen(
    text,
    (name) => isLikePerson(name) && firstPredicate(name, 1, 3) === 3,
    (at) => at === 0 || /[\s，,。；：、“”（）《》！？的]/.test(text[at - 1]!),
  )
  return [...seen]
    .filter(([, { times, opens, behind }]) => times >= 3 && opens > 0 && opens * 4 >= times && behind.size >= 3)
    .map(([name]) => name)
}

/** 梁書明, 陳方安生: as long as it is named again, with other words behind it. */
const nameOf = (text: string, at: number): string | undefined => {
  for (const length of isSurname[text.charCodeAt(at + 1)] ? [4, 3] : [3]) {
    const name = text.slice(at, at + length)
    if (!/^[一-鿿]{3,4}$/.test(name) || firstPredicate(name, 1, length) < length || inWords.test(name.slice(1)))
      continue
    const behind = new Set<string>()
    for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + length)) behind.add(text[i + length] ?? '')
    if (behind.size > 1) return name
  }
  return undefined
}

const inWords =
  /[的了着是在有和与等年月日万亿个家区县市省村镇乡国党委会社业务部局院校品料界量率度化型级类员者说指称亦则曾今]/
