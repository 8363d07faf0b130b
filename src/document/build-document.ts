import type { BlockContent, Root } from 'mdast'
import type { Block, Document, Section } from './document.ts'
import { headingLevel } from './heading-levels.ts'
import { inlineMarkup } from './inline-markup.ts'
import { readMasthead, type TitleLine } from './masthead.ts'
import { BARE, levelOf, openSection, runInHeading } from './open-section.ts'
import { asWritten, type Reading, read } from './reading.ts'
import { spanOf } from './span-of.ts'
import { splitSentences } from './split-sentences.ts'
import { isUnitNote, tableBlock } from './table-block.ts'

export interface BuildOptions {
  /** The report's own date, YYYY-MM-DD, where the caller knows it. */
  readonly date?: string
  /** The file's name, which may tell a date that the text does not. */
  readonly name?: string
}

const root: Section = { heading: null, level: 0, span: null, path: [], written: [], parent: null }

/** Makes a document of a tree: masthead, sections, and blocks with their readings and sentences. */
export const buildDocument = (text: string, tree: Root, { date, name }: BuildOptions = {}): Document => {
  const sections: Section[] = []
  const blocks: Block[] = []
  const mastheadLines: string[] = []
  const captions: { text: string; paragraph: number }[] = []
  let section = root
  const titles: TitleLine[] = []
  let headed = false
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
        const written = asWritten(reading, text)
        if (!seenBody && headingLevel(reading.text) === undefined) {
          titles.push({ text: reading.text, written, heading: true })
          if (!headed) {
            headed = true
            addText('heading', reading)
            captions.push({ text: reading.text, paragraph })
            return
          }
        }
        section = openSection(reading.text, written, levelOf(node, reading.text, numbered), span, section)
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
        // A line of more than 30 characters may still be the title, but none behind it is.
        if (reading.text.length > 45 || /[。！？]$/.test(reading.text)) seenBody = true
        if (!seenBody && reading.text.length > 5)
          titles.push({ text: reading.text, written: asWritten(reading, text), heading: false })
        if (reading.text.length > 30) seenBody = true
        const runIn = runInHeading(reading.text)
        if (runIn) {
          section = openSection(
            runIn.heading,
            asWritten(reading, text, runIn.heading.length),
            runIn.level,
            span,
            section,
          )
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
  return { text, name: name?.replace(/^.*[\\/]|\.\w{1,5}$/g, '') ?? null, masthead, sections, blocks }
}

/** The texts of those from a paragraph on; what stands before it will be asked for no more. */
const takeCaptions = (captions: { text: string; paragraph: number }[], from: number): string[] => {
  const first = captions.findIndex(({ paragraph }) => paragraph >= from)
  captions.splice(0, first < 0 ? captions.length : first)
  return captions.filter(({ paragraph }) => paragraph >= from).map(({ text }) => text)
}
