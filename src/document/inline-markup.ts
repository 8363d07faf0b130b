import type { Nodes } from 'mdast'
import type { Span } from '../span.ts'
import { spanOf } from './span-of.ts'

/** Marks of emphasis, links and code in a Markdown block: passed over by its reading. */
export const inlineMarkup = (node: Nodes, text: string): Span[] => {
  const skip: Span[] = []
  const walk = (one: Nodes): void => {
    if (!('children' in one)) {
      if (one.type === 'inlineCode' && one.position) {
        const { start, end } = spanOf(one)
        const ticks = /^`+/.exec(text.slice(start, end))?.[0].length ?? 0
        skip.push({ start, end: start + ticks }, { start: end - ticks, end })
      } else if (one.type === 'html' || one.type === 'image' || one.type === 'footnoteReference') skip.push(spanOf(one))
      return
    }
    const own = one !== node
    const span = spanOf(one)
    const children = one.children as Nodes[]
    const first = children[0]?.position ? spanOf(children[0]).start : span.end
    const last = children.at(-1)?.position ? spanOf(children.at(-1)!).end : span.start
    if ((own || one.type === 'heading') && first > span.start) skip.push({ start: span.start, end: first })
    for (const child of children) walk(child)
    if ((own || one.type === 'heading') && last < span.end)
      skip.push({ start: Math.max(last, span.start), end: span.end })
  }
  walk(node)
  return skip
}
