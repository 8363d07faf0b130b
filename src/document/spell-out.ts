import { spaces } from './spaces.ts'

/** Characters that stand for themselves, each of them once. */
const plain = /[^|()[\]{}?*+^$.\\]+(?!\?)/y

/**
 * Every word that a pattern stands for: 增[加长][到至]? is 增加 增长 增加到 增长到 增加至 增长至. It may have alternatives, groups,
 * lists of characters, ? and \s, and nothing else. Words are looked up many times as fast as a pattern that ends in $ is
 * tried at every place where it might begin.
 */
export const spellOut = (pattern: string): string[] => {
  let at = 0
  const alternatives = (): string[] => {
    const words = sequence()
    while (pattern[at] === '|') {
      at += 1
      words.push(...sequence())
    }
    return words
  }
  const sequence = (): string[] => {
    let words = ['']
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      plain.lastIndex = at
      const run = plain.exec(pattern)?.[0]
      if (run !== undefined) {
        at += run.length
        words = words.map((word) => word + run)
        continue
      }
      const parts = part()
      if (pattern[at] === '?') {
        at += 1
        parts.push('')
      }
      words = words.flatMap((word) => parts.map((next) => word + next))
    }
    return words
  }
  const part = (): string[] => {
    const char = pattern[at]!
    const unknown = /^(?:[*+{}^$.]|\[\^|\[[^\]]*-|\((?!\?:))/.exec(pattern.slice(at))
    if (unknown) throw new Error(`a pattern of words cannot have ${unknown[0]}: ${pattern}`)
    if (char === '[') return list()
    if (char !== '(') return character()
    at += 3
    const words = alternatives()
    at += 1
    return words
  }
  const list = (): string[] => {
    const chars: string[] = []
    for (at += 1; pattern[at] !== ']'; ) chars.push(...character())
    at += 1
    return chars
  }
  const character = (): string[] => {
    const escaped = pattern[at] === '\\'
    if (escaped) at += 1
    const char = pattern[at]!
    at += 1
    return escaped && char === 's' ? [...spaces] : [char]
  }
  return alternatives()
}
