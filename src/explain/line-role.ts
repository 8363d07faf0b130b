import type { Nodes, Root } from 'mdast'

const roles: Readonly<Record<string, string>> = {
  furniture: 'it is page furniture (page numbers, navigation, running heads), where no figures are looked for',
  masthead: 'it is of the masthead: what it tells of the report is in the metadata of the document',
  caption: 'it is a stray caption, where no figures are looked for',
}

/** What a stretch of the text is where no figures are looked for, by the tree that the text was read as. */
export const lineRole = (tree: Root, start: number, end: number): string => {
  const spanOf = ({ position }: Nodes): [number, number] => [position?.start.offset ?? 0, position?.end.offset ?? 0]
  let nodes: readonly Nodes[] = tree.children
  let over: Nodes | undefined
  for (;;) {
    const inner = nodes.find((node) => spanOf(node)[0] < end && spanOf(node)[1] > start)
    if (!inner) break
    over = inner
    const role = 'data' in inner && inner.data && 'role' in inner.data ? String(inner.data.role) : ''
    if (roles[role]) return roles[role]
    nodes = 'children' in inner ? inner.children : []
  }
  if (over?.type === 'code' || over?.type === 'html') return `it is ${over.type}, where no figures are looked for`
  return over ? 'it tells the unit of the table below' : 'it belongs to no text'
}
