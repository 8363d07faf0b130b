import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** Reads Markdown, with the tables of GitHub's, into its tree; each node has its place in the text. */
export const parseMarkdown = (text: string): Root => processor.parse(text)
