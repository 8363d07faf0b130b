import { spaces } from './spaces.ts'

/** What a part of a pattern can begin with, as in a list of the pattern; any character where `chars` is null. */
interface First {
  readonly chars: string | null
  readonly empty: boolean
}

const nothing: First = { chars: '', empty: true }
const digits = '0123456789'

const inList = /(?:[^\]\\]|\\.)*/y

/** Characters, lists of them and quantifiers: all but groups and alternatives. */
const plain = /(?:[^|()[\]\\]|\\.|\[(?:[^\]\\]|\\.)*\])+/y

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
    inList.lastIndex = at + 1
    // A - at its edge is one, whatever list comes beside it.
    const chars = inList.exec(pattern)![0].replace(/^-|-$/g, String.raw`\-`)
    at = inList.lastIndex + 1
    return { chars: chars.startsWith('^') ? null : chars, empty: false }
  }
  const character = (): string | null => {
    const escaped = pattern[at] === '\\'
    const char = pattern[escaped ? at + 1 : at]!
    at += escaped ? 2 : 1
    return !escaped && char === '.' ? null : escaped || char === '-' ? `\\${char}` : char
  }
  const { chars, empty } = alternatives()
  if (chars === null || empty) throw new Error(`this may begin with any character: ${pattern}`)
  return charsOf(chars)
}

/** The characters of a list: a-c\d is abc0123456789. */
const charsOf = (list: string): string => {
  let chars = ''
  for (let at = 0; at < list.length; at += 1) {
    const char = list[at]!
    if (char === '\\') {
      at += 1
      const escaped = list[at]!
      if (/[A-Zbw]/.test(escaped)) throw new Error(`what \\${escaped} begins with is not to be told`)
      chars += escaped === 's' ? spaces : escaped === 'd' ? digits : escaped
    } else if (list[at + 1] === '-' && at + 2 < list.length) {
      for (let code = char.charCodeAt(0); code <= list.charCodeAt(at + 2); code += 1) chars += String.fromCharCode(code)
      at += 2
    } else chars += char
  }
  return chars
}

const both = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one + other
