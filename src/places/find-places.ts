import { wordsByChar } from '../document/words-by-char.ts'
import { companies, countries, indices, markets } from './countries.ts'
import { shortName } from './division-names.ts'
import { type Division, divisionsNamed, namesEndingAt, shortPlaces } from './places.ts'

/** Names that stand for places, with the divisions they may be. */
interface Names {
  readonly divisions: ReadonlyMap<string, readonly Division[]>
  /** The names by their first character, longest first: for looking them up in running text. */
  readonly from: (code: number) => readonly string[] | undefined
}

/** The places that a document names, and what it calls them. */
export interface PlaceRegistry {
  /** Full and short names that stand for a place in this document. */
  readonly names: { readonly get: (name: string) => readonly Division[] | undefined }
  /** Those that every document has: short names of provinces and prefectures, countries. Then those of this one. */
  readonly layers: readonly [Names, Names]
  readonly codeOf: (name: string) => string | null
  /** Those of them that are no places, but listed companies and people that the document tells. */
  readonly told?: ReadonlyMap<string, Told>
}

export type Told = 'company' | 'person'

const LONGEST = 12

/** Gathers the places of a document. A county's short name (南山, 资源) stands for it only where its full name does too. */
export const findPlaces = (text: string): PlaceRegistry => {
  const shorts = shortPlaces()
  const found = new Map<string, readonly Division[]>()
  for (let end = 3; end <= text.length; end += 1)
    for (const { name, divisions } of namesEndingAt(text, end)) {
      if (name.length > LONGEST || !text.startsWith(name, end - name.length)) continue
      if (name.length === 2 && !standsAlone(text, end - 2)) continue
      found.set(name, divisions)
      break
    }
  const own = new Map<string, readonly Division[]>()
  for (const [name, divisions] of found) {
    own.set(name, divisions)
    const short = shortName(divisions[0]!.name)
    if (short.length >= 2 && !own.has(short) && !shorts.has(short)) own.set(short, divisions)
  }
  const everywhere = everyDocument()
  let mentions: ((code: string) => boolean) | undefined
  const codes = new Map<string, string | null>()
  const get = (name: string) => own.get(name) ?? everywhere.divisions.get(name)
  return {
    names: { get },
    layers: [everywhere, { divisions: own, from: namesFrom(own.keys()) }],
    codeOf: (name) => {
      let code = codes.get(name)
      if (code === undefined) {
        const divisions = get(name) ?? divisionsNamed(name) ?? []
        const [first, second] = divisions
        // Only divisions of one name must be told apart by what else the text mentions.
        if (second) {
          mentions ??= mentionsOf(text, found)
          code = choose(divisions, mentions)
        } else code = first?.code ?? null
        codes.set(name, code)
      }
      return code
    },
  }
}

/** The same places and more names, which the document itself tells: its company. */
export const withNames = (places: PlaceRegistry, names: Iterable<string>): PlaceRegistry => {
  const [everywhere, own] = places.layers
  const divisions = new Map(own.divisions)
  for (const name of names) if (!divisions.has(name)) divisions.set(name, [])
  return {
    ...places,
    names: { get: (one) => divisions.get(one) ?? places.names.get(one) },
    layers: [everywhere, { divisions, from: namesFrom(divisions.keys()) }],
  }
}

/** The same places, and people and companies that the document tells. */
export const withTold = (places: PlaceRegistry, told: ReadonlyMap<string, Told>): PlaceRegistry =>
  told.size === 0 ? places : { ...withNames(places, told.keys()), told }

let common: Names | undefined

const everyDocument = (): Names => {
  if (common === undefined) {
    const divisions = new Map(shortPlaces())
    for (const market of [...markets, ...indices, ...companies]) if (!divisions.has(market)) divisions.set(market, [])
    for (const country of countries) if (!divisions.has(country)) divisions.set(country, [])
    common = { divisions, from: wordsByChar(divisions.keys(), 0) }
  }
  return common
}

/** As `wordsByChar`, for few names: no table for each document. */
const namesFrom = (names: Iterable<string>): Names['from'] => {
  const lists = new Map<number, string[]>()
  for (const name of names) {
    const code = name.charCodeAt(0)
    const list = lists.get(code)
    if (list === undefined) lists.set(code, [name])
    else list.push(name)
  }
  for (const list of lists.values()) list.sort((a, b) => b.length - a.length)
  // At most characters no name begins: a look at this tells so for less than one into the map.
  const begun = new Uint8Array(256)
  for (const code of lists.keys()) begun[code & 255] = 1
  return (code) => (begun[code & 255] === 1 ? lists.get(code) : undefined)
}

/** Tells of a code whether the document names its division without doubt. */
const mentionsOf = (text: string, found: ReadonlyMap<string, readonly Division[]>): ((code: string) => boolean) => {
  const named = new Set<string>()
  for (const divisions of found.values()) if (divisions.length === 1) named.add(divisions[0]!.code)
  const sample = text.slice(0, 100_000)
  return (code) =>
    named.has(code) ||
    (shortNamesOf()
      .get(code)
      ?.some((name) => sample.includes(name)) ??
      false)
}

let shortNamesByCode: ReadonlyMap<string, readonly string[]> | undefined

/** The short names that are one division's alone, by its code. */
const shortNamesOf = (): ReadonlyMap<string, readonly string[]> => {
  if (shortNamesByCode === undefined) {
    const names = new Map<string, string[]>()
    for (const [name, [division, other]] of shortPlaces())
      if (division && !other) names.set(division.code, [...(names.get(division.code) ?? []), name])
    shortNamesByCode = names
  }
  return shortNamesByCode
}

/** 富县 in 致富县级平台 is no place: a name of two characters begins a word, or stands behind a larger place. */
const standsAlone = (text: string, at: number): boolean =>
  !/[一-鿿]/.test(text[at - 1] ?? '') || /[省市州区在于是和与及到]/.test(text[at - 1]!)

/** Of divisions that share a name, the one whose prefecture or province the document names; null where none stands out. */
const choose = (divisions: readonly Division[], mentions: (code: string) => boolean): string | null => {
  for (const level of [(code: string) => `${code.slice(0, 4)}00`, (code: string) => `${code.slice(0, 2)}0000`]) {
    const fitting = divisions.filter(({ code }) => level(code) !== code && mentions(level(code)))
    if (fitting.length === 1) return fitting[0]!.code
  }
  return null
}

/** The longest place name that stands at `at`. */
export const placeAt = ({ layers }: PlaceRegistry, text: string, at: number): string | undefined => {
  const everywhere = longestAt(layers[0], text, at)
  const own = longestAt(layers[1], text, at)
  return own !== undefined && (everywhere === undefined || own.length > everywhere.length) ? own : everywhere
}

const longestAt = ({ from }: Names, text: string, at: number): string | undefined => {
  const known = from(text.charCodeAt(at))
  if (known === undefined || known.length === 0) return undefined
  const next = text.charCodeAt(at + 1)
  for (const name of known)
    if ((name.charCodeAt(1) === next || name.length === 1) && text.startsWith(name, at)) return name
  return undefined
}
