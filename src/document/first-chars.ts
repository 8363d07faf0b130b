import { spaces } from './spaces.ts'

/** What a part of a pattern can begin with; any character where `chars` is null. */
interface First {
  readonly chars: string | null
  readonly empty: boolean
}

const nothing: First = { chars: '', empty: true }
const digits = '0123456789'

/** Characters and quantifiers: what begins no group, list or alternative. */
const plain = /[^|()[\]\\]+/y

/** What a pattern can begin with comes before it is tried: a look at one character spares most tries. */
export const firstChars = (pattern: string): string => {
  let at = 0
  const alternatives = (): First => {
    let first = sequence()
    while (pattern[at] === '|') {
      at += 1
      const next = sequence()
      first = { chars: both(first.chars, next.chars), empty: first.empty || next.empty }
    }
    return first
  }
  const sequence = (): First => {
    let first = nothing
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      // What stands behind the first character does not matter.
      if (!first.empty) {
        plain.lastIndex = at
        at += plain.exec(pattern)?.[0].length ?? 0
        if (plain.lastIndex > 0) continue
      }
      const next = part()
      const optional = /^(?:[?*]|\{0,)/.test(pattern.slice(at, at + 3))
      at += /^(?:[?*+]|\{\d+(?:,\d*)?\})?\??/.exec(pattern.slice(at))![0].length
      if (first.empty) first = { chars: both(first.chars, next.chars), empty: next.empty || optional }
    }
    return first
  }
  const part = (): First => {
    const char = pattern[at]!
    if (char === '(') return group()
    if (char === '[') return list()
    if (char === '^' || char === '$') {
      at += 1
      return nothing
    }
    return { chars: character(), empty: false }
  }
  const group = (): First => {
    const [opening, looks] = /^\((?:\?(?:<?([=!])|:|<\w+>))?/.exec(pattern.slice(at))!
    at += opening.length
    const inside = alternatives()
    at += 1
    return looks === undefined ? inside : nothing
  }
  const list = (): First => {
    at += 1
    const others = pattern[at] === '^'
    let chars = ''
    while (pattern[at] !== ']') {
      const char = character()
      if (pattern[at] === '-' && pattern[at + 1] !== ']' && char?.length === 1) {
        at += 1
        const last = character()!.charCodeAt(0)
        for (let code = char.charCodeAt(0); code <= last; code += 1) chars += String.fromCharCode(code)
      } else chars += char ?? ''
    }
    at += 1
    return { chars: others ? null : chars, empty: false }
  }
  const character = (): string | null => {
    const escaped = pattern[at] === '\\'
    if (escaped) at += 1
    const char = pattern[at]!
    at += 1
    if (!escaped) return char === '.' ? null : char
    return char === 's' ? spaces : char === 'd' ? digits : /\w/.test(char) ? null : char
  }
  const { chars, empty } = alternatives()
  if (chars === null || empty) throw new Error(`this may begin with any character: ${pattern}`)
  return chars
}

const both = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one + other
