import type { BlockContent, Heading, Nodes, Root, Table } from 'mdast'
import type { Span } from '../span.ts'
import type { Block, Cell, Document, Section } from './document.ts'
import { headingLevel } from './heading-levels.ts'
import { readMasthead } from './masthead.ts'
import { type Reading, read } from './reading.ts'
import { splitSentences } from './split-sentences.ts'

export interface BuildOptions {
  /** The report's own date, YYYY-MM-DD, where the caller knows it. */
  readonly date?: string
  /** The file's name, which may tell a date that the text does not. */
  readonly name?: string
}

const root: Section = { heading: null, level: 0, span: null, path: [], parent: null }

const spanOf = (node: Nodes): Span => ({ start: node.position!.start.offset!, end: node.position!.end.offset! })

/** Makes a document of a tree: masthead, sections, and blocks with their readings and sentences. */
export const buildDocument = (text: string, tree: Root, { date, name }: BuildOptions = {}): Document => {
  const sections: Section[] = []
  const blocks: Block[] = []
  const mastheadLines: string[] = []
  const captions: { text: string; paragraph: number }[] = []
  let section = root
  const titles: string[] = []
  let paragraph = 0
  let sentence = 0
  let seenBody = false
  const numbered = tree.children.some(
    (node) =>
      node.type === 'heading' &&
      node.depth < BARE &&
      headingLevel(text.slice(spanOf(node).start, spanOf(node).end)) !== undefined,
  )

  const addText = (type: 'heading' | 'paragraph', reading: Reading): void => {
    if (reading.text === '') return
    const sentences = splitSentences(reading.text)
    blocks.push({ type, reading, section, paragraph, sentence, sentences })
    paragraph += 1
    sentence += sentences.length
  }

  const visit = (node: BlockContent | Root['children'][number]): void => {
    const span = spanOf(node)
    const role = node.data?.role
    if (role === 'furniture') return
    if (role === 'masthead') {
      mastheadLines.push(text.slice(span.start, span.end))
      return
    }
    if (role === 'caption') return
    switch (node.type) {
      case 'heading': {
        const reading = read(text, span.start, span.end, inlineMarkup(node, text))
        if (!seenBody && headingLevel(reading.text) === undefined) {
          titles.push(reading.text)
          if (titles.length === 1) {
            addText('heading', reading)
            captions.push({ text: reading.text, paragraph })
            return
          }
        }
        section = openSection(reading.text, levelOf(node, reading.text, numbered), span, section)
        sections.push(section)
        addText('heading', reading)
        captions.push({ text: reading.text, paragraph })
        return
      }
      case 'paragraph': {
        const reading = read(text, span.start, span.end, inlineMarkup(node, text))
        if (reading.text.length < 60 && !/[。！？]/.test(reading.text))
          captions.push({ text: reading.text, paragraph: paragraph + 1 })
        // …修订结果如下：, over a table
        else if (/如下[:：。]?$/.test(reading.text))
          captions.push({ text: reading.text.slice(-160), paragraph: paragraph + 1 })
        if (isUnitNote(reading.text)) return
        if (reading.text.length > 30 || /[。！？]$/.test(reading.text)) seenBody = true
        const runIn = runInHeading(reading.text)
        if (runIn) {
          section = openSection(runIn.heading, runIn.level, span, section)
          sections.push(section)
        }
        addText('paragraph', reading)
        return
      }
      case 'table':
        blocks.push(tableBlock(text, node, takeCaptions(captions, paragraph - 1), section, paragraph, sentence))
        paragraph += 1
        sentence += node.children.length
        return
      case 'list':
      case 'listItem':
      case 'blockquote':
        for (const child of node.children) visit(child as BlockContent)
        return
      default:
        return
    }
  }
  for (const node of tree.children) visit(node)
  const headings = sections.map((one) => one.heading!).slice(0, 40)
  const body = blocks.filter((block) => block.type !== 'table').slice(0, 6)
  const head = body.map((block) => block.reading.text.slice(0, 800)).join('\n')
  const masthead = readMasthead({
    titles,
    lines: mastheadLines,
    head,
    headings,
    text,
    date: date ?? null,
    name: name ?? null,
  })
  return { text, masthead, sections, blocks }
}

/** The texts of those from a paragraph on; what stands before it will be asked for no more. */
const takeCaptions = (captions: { text: string; paragraph: number }[], from: number): string[] => {
  const first = captions.findIndex(({ paragraph }) => paragraph >= from)
  captions.splice(0, first < 0 ? captions.length : first)
  return captions.filter(({ paragraph }) => paragraph >= from).map(({ text }) => text)
}

/** A bare heading line's depth in the tree of plain text. */
const BARE = 6

const levelOf = (node: Heading, heading: string, numbered: boolean): number => {
  const byMark = headingLevel(heading)
  if (byMark !== undefined) return byMark + 1
  return node.depth === BARE && !numbered ? 2 : node.depth === BARE ? 8 : node.depth
}

const openSection = (heading: string, level: number, span: Span, current: Section): Section => {
  let parent: Section | null = current
  while (parent && parent.level >= level) parent = parent.parent
  return { heading, level, span, path: [...(parent?.path ?? []), heading], parent }
}

/** （二）着力推动科技创新。挂牌…: a numbered first sentence that is short is the paragraph's heading. */
const runInHeading = (text: string): { heading: string; level: number } | undefined => {
  const level = headingLevel(text)
  if (level === undefined || level > 4) return undefined
  const end = text.indexOf('。')
  return end > 0 && end <= 36 && end < text.length - 1 ? { heading: text.slice(0, end), level: level + 1 } : undefined
}

/** 单位：亿元 over a table. */
const isUnitNote = (text: string): boolean =>
  text.length < 40 &&
  (/^[（(]?(?:计量|金额)?单位\s*[:：]/.test(text) || /^(?:人民币)?(?:百|千|万|十|亿)*元(?:[，,].{0,12})?$/.test(text))

/** Marks of emphasis, links and code in a Markdown block: passed over by its reading. */
const inlineMarkup = (node: Nodes, text: string): Span[] => {
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

const tableBlock = (
  text: string,
  node: Table,
  captions: readonly string[],
  section: Section,
  paragraph: number,
  sentence: number,
): Block => ({
  type: 'table',
  rows: node.children.map((row) =>
    row.children.map((cell): Cell => {
      const { start, end } = cellSpan(text, cell.position ? spanOf(cell) : spanOf(row))
      return { span: { start, end }, reading: read(text, start, end) }
    }),
  ),
  captions,
  section,
  paragraph,
  sentence,
})

/** The content of a cell: Markdown's positions take in the bars and spaces around it. */
const cellSpan = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  while (from < to && /[|\s]/.test(text[from]!)) from += 1
  while (to > from && /[|\s]/.test(text[to - 1]!)) to -= 1
  return { start: from, end: to }
}
