import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { SettingsFile, SettingsPath, SyntaxMistake } from './settings-file.ts'

const wordings: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value (text stands in double quotes)',
  InvalidNumberFormat: 'this is no JSON number',
  PropertyNameExpected: 'a key in double quotes is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a } is missing here',
  CloseBracketExpected: 'a ] is missing here',
  EndOfFileExpected: 'the file goes on behind its value',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'the text has no closing quote',
  InvalidCharacter: 'a line break or another control character stands in a text',
  InvalidEscapeCharacter: 'this escape is none of JSON',
}

const mistakeOf = ({ error, offset }: ParseError): SyntaxMistake => {
  const code = printParseErrorCode(error)
  return { message: wordings[code] ?? `this is no JSON (${code})`, offset }
}

/** Reads JSON and keeps the places; for files that are wrong: `JSON.parse` is for the others. */
export const parseJson = (text: string): SettingsFile | SyntaxMistake => {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (error) return mistakeOf(error)
  return { value: JSON.parse(text), offsetOf: (path, part) => offsetIn(root, path, part) }
}

/** Follows the path as far as the file goes along with it. */
const offsetIn = (root: Node | undefined, path: SettingsPath, part: 'key' | 'value'): number => {
  let node = root
  let offset = root?.offset ?? 0
  for (const [i, step] of path.entries()) {
    const { key, value } = childOf(node, step)
    const wanted = part === 'key' && i === path.length - 1 ? (key ?? value) : value
    offset = (wanted ?? key)?.offset ?? offset
    node = value
  }
  return offset
}

const childOf = (
  node: Node | undefined,
  step: string | number,
): { key?: Node | undefined; value?: Node | undefined } => {
  if (node?.type === 'array') return { value: node.children?.[Number(step)] }
  const property = node?.children?.find(({ children }) => children?.[0]?.value === String(step))
  return { key: property?.children?.[0], value: property?.children?.[1] }
}
