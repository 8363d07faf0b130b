import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import type { SettingsFile, SettingsPath, SyntaxMistake } from './settings-file.ts'

/** Reads YAML 1.2 and keeps the places. */
export const parseYaml = (text: string): SettingsFile | SyntaxMistake => {
  const document = parseDocument(text, { prettyErrors: false })
  const [error] = document.errors
  if (error) return { message: error.message, offset: error.pos[0] }
  try {
    return { value: document.toJS(), offsetOf: (path, part) => offsetIn(document.contents, path, part) }
  } catch (error) {
    // An alias without its anchor, or a bomb of aliases.
    if (error instanceof ReferenceError) return { message: error.message, offset: 0 }
    throw error
  }
}

/** Follows the path as far as the file goes along with it. */
const offsetIn = (root: unknown, path: SettingsPath, part: 'key' | 'value'): number => {
  let node = root
  let offset = startOf(root) ?? 0
  for (const [i, step] of path.entries()) {
    const { key, value } = childOf(node, step)
    const wanted = part === 'key' && i === path.length - 1 ? (key ?? value) : value
    offset = startOf(wanted) ?? startOf(key) ?? offset
    node = value
  }
  return offset
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

const childOf = (node: unknown, step: string | number): { key?: unknown; value?: unknown } => {
  if (isSeq(node)) return { value: node.items[Number(step)] }
  if (!isMap(node)) return {}
  return node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step)) ?? {}
}
