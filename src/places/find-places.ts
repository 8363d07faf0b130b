import { countries } from './countries.ts'
import { type Division, gazetteer, shortName } from './places.ts'

/** The places that a document names, and what it calls them. */
export interface PlaceRegistry {
  /** Full and short names that stand for a place in this document, with the divisions they may be. */
  readonly names: ReadonlyMap<string, readonly Division[]>
  /** Lengths of the names by their first character, longest first: for looking them up in running text. */
  readonly lengths: ReadonlyMap<number, readonly number[]>
  readonly codeOf: (name: string) => string | null
}

const LONGEST = 12
const suffixes = new Set([...'省市区县旗盟州'].map((char) => char.charCodeAt(0)))

/** Gathers the places of a document. A county's short name (南山, 资源) stands for it only where its full name does too. */
export const findPlaces = (text: string): PlaceRegistry => {
  const { names, shorts } = gazetteer()
  const found = new Map<string, readonly Division[]>()
  for (let i = 2; i < text.length; i += 1) {
    if (!suffixes.has(text.charCodeAt(i))) continue
    for (let length = Math.min(LONGEST, i + 1); length >= 2; length -= 1) {
      const name = text.slice(i + 1 - length, i + 1)
      const divisions = found.get(name) ?? names.get(name)
      if (!divisions || (length === 2 && !standsAlone(text, i - 1))) continue
      found.set(name, divisions)
      break
    }
  }
  const registry = new Map<string, readonly Division[]>(shorts)
  for (const [name, divisions] of found) {
    registry.set(name, divisions)
    const short = shortName(divisions[0]!.name)
    if (short.length >= 2 && !registry.has(short)) registry.set(short, divisions)
  }
  for (const country of countries) if (!registry.has(country)) registry.set(country, [])
  const lengths = new Map<number, Set<number>>()
  for (const name of registry.keys()) {
    const code = name.charCodeAt(0)
    const set = lengths.get(code)
    if (set) set.add(name.length)
    else lengths.set(code, new Set([name.length]))
  }
  const mentioned = new Set<string>()
  for (const name of found.keys())
    for (const division of found.get(name)!) if (found.get(name)!.length === 1) mentioned.add(division.code)
  const sample = text.slice(0, 100_000)
  for (const [name, divisions] of shorts)
    if (divisions.length === 1 && sample.includes(name)) mentioned.add(divisions[0]!.code)
  return {
    names: registry,
    lengths: new Map([...lengths].map(([code, set]) => [code, [...set].sort((a, b) => b - a)])),
    codeOf: (name) => choose(registry.get(name) ?? names.get(name) ?? [], mentioned),
  }
}

/** 富县 in 致富县级平台 is no place: a name of two characters begins a word, or stands behind a larger place. */
const standsAlone = (text: string, at: number): boolean =>
  !/[一-鿿]/.test(text[at - 1] ?? '') || /[省市州区在于是和与及到]/.test(text[at - 1]!)

/** Of divisions that share a name, the one whose prefecture or province the document names; null where none stands out. */
const choose = (divisions: readonly Division[], mentioned: ReadonlySet<string>): string | null => {
  if (divisions.length === 1) return divisions[0]!.code
  for (const level of [(code: string) => `${code.slice(0, 4)}00`, (code: string) => `${code.slice(0, 2)}0000`]) {
    const fitting = divisions.filter(({ code }) => mentioned.has(level(code)) && level(code) !== code)
    if (fitting.length === 1) return fitting[0]!.code
  }
  return null
}

/** The longest place name that stands at `at`. */
export const placeAt = (registry: PlaceRegistry, text: string, at: number): string | undefined => {
  for (const length of registry.lengths.get(text.charCodeAt(at)) ?? []) {
    const name = text.slice(at, at + length)
    if (registry.names.has(name)) return name
  }
  return undefined
}
