import { isSurname } from './persons.ts'

export interface NameSeen {
  times: number
  /** How often a clause, or what opens one, stood before it. */
  opens: number
  /** The characters behind it. */
  readonly behind: Set<string>
}

/** How often each stretch of a surname and two characters stands in a text, of those that may be a name. */
export const namesSeen = (
  text: string,
  mayBe: (name: string) => boolean,
  opensAt: (at: number) => boolean,
): Map<string, NameSeen> => {
  const seen = new Map<string, NameSeen>()
  for (let i = 0; i + 3 <= text.length; i += 1) {
    if (!isSurname[text.charCodeAt(i)]) continue
    const name = text.slice(i, i + 3)
    if (!/^[一-鿿]{3}$/.test(name) || !mayBe(name)) continue
    const one = seen.get(name) ?? { times: 0, opens: 0, behind: new Set() }
    seen.set(name, one)
    one.times += 1
    if (opensAt(i)) one.opens += 1
    one.behind.add(text[i + 3] ?? '')
  }
  return seen
}
