export { parseMarkdown } from './input/markdown/parse-markdown.ts'
