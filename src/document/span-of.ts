import type { Nodes } from 'mdast'
import type { Span } from '../span.ts'

/** Where a node of the tree stands in the text. */
export const spanOf = (node: Nodes): Span => ({ start: node.position!.start.offset!, end: node.position!.end.offset! })
