import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '../../src/extract.ts'
import { parseMarkdown } from '../../src/input/markdown/parse-markdown.ts'
import type { ExtractedDocument, FigureRecord } from '../../src/record/record.ts'

/**
 * Lines of report text, and under them, indented, what some of their figures are to be linked to, in the order of the
 * text: `  73.15亿元 indicator=采购额 subject=南山区`. CONTRIBUTING.md shows the notation.
 */
export interface LinkExample {
  readonly file: string
  /** Of the first line of the text. */
  readonly line: number
  /** What stands over the text: the lines of the group that begin with `> `. */
  readonly context: readonly string[]
  readonly text: readonly string[]
  /** The indented lines as they stand in the file. */
  readonly figures: readonly string[]
  /** The report's own date, where the group has one. */
  readonly date: string | null
  readonly markdown: boolean
}

const folders = [
  'src/links',
  'src/links/indicator',
  'src/links/subject',
  'src/tables',
  'src/input/text',
  'src/document',
  'src/record',
]
const ending = '.examples.txt'

export const linkExampleFiles: readonly string[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`),
)

export const readLinkExamples = (file: string): LinkExample[] => {
  const examples: LinkExample[] = []
  let context: string[] = []
  let date: string | null = null
  let markdown = false
  let text: string[] = []
  let figures: string[] = []
  let first = 0
  const close = (): void => {
    if (text.length > 0) examples.push({ file, line: first, context, text, figures, date, markdown })
    text = []
    figures = []
  }
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.startsWith('  ')) {
        figures.push(line)
        return
      }
      if (figures.length > 0 || line === '') close()
      if (line.startsWith('## ')) {
        context = []
        date = / @ (\d{4}-\d{2}-\d{2})/.exec(line)?.[1] ?? null
        markdown = line.includes('(Markdown)')
      } else if (line.startsWith('> ')) context = [...context, line.slice(2)]
      else if (line !== '' && !line.startsWith('# ')) {
        if (text.length === 0) first = index + 1
        text.push(line)
      }
    })
  close()
  return examples
}

const fields = [
  'indicator',
  'subject',
  'code',
  'period',
  'value',
  'unit',
  'scope',
  'status',
  'per',
  'change',
  'group',
  'relation',
  'known',
  'confidence',
] as const
type Field = (typeof fields)[number]

const fieldPattern = new RegExp(` (${fields.join('|')})=`)

/** `  73.15亿元 indicator=采购额 subject=南山区`: the figure, and each field with what it is to be. */
export const readFigureLine = (line: string): { span: string; expected: [Field, string][] } => {
  const [span, ...parts] = line.trim().split(fieldPattern)
  const expected: [Field, string][] = []
  for (let i = 0; i < parts.length; i += 2) expected.push([parts[i] as Field, parts[i + 1]!.trim()])
  return { span: span!.trim(), expected }
}

/** The example's whole text; `\t` is a tab and `\n` a line break. */
export const sourceOf = ({ context, text }: LinkExample): string =>
  [...context, ...text].join('\n').replaceAll(String.raw`\n`, '\n').replaceAll(String.raw`\t`, '\t')

/** The indented lines as they would be if what was found were right. */
export const linesFound = (example: LinkExample): string[] => {
  const source = sourceOf(example)
  const options = example.date === null ? {} : { date: example.date }
  const document = extract(source, example.markdown ? { ...options, tree: parseMarkdown(source) } : options)
  const from = example.context.join('\n').length
  const figures = document.figures.filter(({ start }) => start >= [...source.slice(0, from)].length)
  let next = 0
  return example.figures.map((line) => {
    const { span, expected } = readFigureLine(line)
    const at = figures.findIndex((figure, index) => index >= next && figure.text === span)
    if (at < 0) return `  ${span} is not found behind the figure before it`
    next = at + 1
    return ['', span, ...expected.map(([field]) => `${field}=${say(document, figures[at]!, field)}`)]
      .join(' ')
      .replace(/^/, ' ')
  })
}

/** A field as the examples write it; `-` where there is nothing. */
const say = ({ figures }: ExtractedDocument, figure: FigureRecord, field: Field): string => {
  const textOf = (id: string): string => figures.find((one) => one.id === id)?.text ?? '?'
  const { change, relation, group, known, min, max } = figure
  switch (field) {
    case 'code':
      return figure.subject_code ?? '-'
    case 'value':
      return figure.value ?? (min === null ? '-' : `${min}..${max}`)
    case 'per':
      return figure.per.join(',') || '-'
    case 'change':
      return change === null ? '-' : [change.direction, change.basis].filter((part) => part !== null).join('/')
    case 'group':
      return group === null ? '-' : textOf(group)
    case 'relation':
      return relation === null ? '-' : `${relation.type}:${textOf(relation.to)}`
    case 'known':
      return [known.indicator, known.subject, known.period].map((one) => one ?? '-').join(',')
    default:
      return figure[field] ?? '-'
  }
}
