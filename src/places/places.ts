import { charClasses } from '../document/char-classes.ts'
import { lastButOne, namesByEnd, shortNames } from './generated/place-index.ts'

/** An administrative division with its GB/T 2260 code. */
export interface Division {
  readonly code: string
  readonly name: string
}

/** Divisions that bear one name. */
export interface PlaceName {
  readonly name: string
  readonly divisions: readonly Division[]
}

/** Each suffix has a number of its own in these bits. */
const SUFFIX = 7
const LAST_BUT_ONE = 8
const classes = charClasses(...[...'省市区县旗盟州'].map((suffix, i) => [suffix, i + 1] as const), [
  lastButOne,
  LAST_BUT_ONE,
])

/** Names by their last two characters, longest first: read from the table when a text first has these two. */
const known = new Map<number, readonly PlaceName[]>()

const entry = /^(?<before>\D*)(?<code>\d{6})(?:=(?<full>.+))?$/

const readLine = (end: string): readonly PlaceName[] => {
  const at = namesByEnd.indexOf(`\n${end}`)
  if (at < 0) return []
  const names = new Map<string, Division[]>()
  for (const one of namesByEnd.slice(at + 3, namesByEnd.indexOf('\n', at + 1)).split(' ')) {
    const { before, code, full } = entry.exec(one)!.groups!
    const name = before! + end
    const division: Division = { code: code!, name: full ?? name }
    const list = names.get(name)
    if (list) list.push(division)
    else names.set(name, [division])
  }
  return [...names].map(([name, divisions]) => ({ name, divisions })).sort((a, b) => b.name.length - a.name.length)
}

/** The names that end as the text before `end` does; full names, and common ones (龙胜县 for 龙胜各族自治县). */
export const namesEndingAt = (text: string, end: number): readonly PlaceName[] => {
  const suffix = (classes[text.charCodeAt(end - 1)] ?? 0) & SUFFIX
  if (suffix === 0) return none
  const before = text.charCodeAt(end - 2)
  if (!((classes[before] ?? 0) & LAST_BUT_ONE)) return none
  const key = before * (SUFFIX + 1) + suffix
  let names = known.get(key)
  if (names === undefined) {
    names = readLine(text.slice(end - 2, end))
    known.set(key, names)
  }
  return names
}

const none: readonly PlaceName[] = []

/** The divisions that bear this full or common name. */
export const divisionsNamed = (name: string): readonly Division[] | undefined =>
  namesEndingAt(name, name.length).find((one) => one.name === name)?.divisions

let shorts: ReadonlyMap<string, readonly Division[]> | undefined

/** Short names of provinces and prefectures, which stand for them anywhere: 深圳, 湖北. */
export const shortPlaces = (): ReadonlyMap<string, readonly Division[]> => {
  shorts ??= readShorts()
  return shorts
}

const readShorts = (): Map<string, Division[]> => {
  const places = new Map<string, Division[]>()
  for (const one of shortNames.split(' ')) {
    const at = one.indexOf('=')
    const short = one.slice(0, at - 6)
    const division = { code: one.slice(at - 6, at), name: one.slice(at + 1) }
    const list = places.get(short)
    if (list) list.push(division)
    else places.set(short, [division])
  }
  return places
}
