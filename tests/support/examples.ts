import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '../../src/extract.ts'
import type { FigureRecord } from '../../src/record/record.ts'

/**
 * A line of an `examples.txt`: report text with every figure of it marked, `{73.15亿元 = 7_315_000_000 CNY}`. The text
 * without the marks is what is read, and the marks are all that may be found in it. CONTRIBUTING.md shows the notation.
 */
export interface Example {
  readonly file: string
  readonly line: number
  /** As it stands in the file. */
  readonly marked: string
  /** The report's own date, where the group has one: `## Bare months @ 2024-11-05`. */
  readonly date: string | null
  /** Kind of the folder; a mark leaves it out. `null` where figures are the exception. */
  readonly kind: string | null
}

const kindsFolder = 'src/figures/kinds'

export const exampleFiles: readonly { readonly file: string; readonly kind: string | null }[] = [
  ...readdirSync(kindsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ file: `${kindsFolder}/${name}/examples.txt`, kind: name.replaceAll('-', '_') })),
  { file: 'src/figures/non-figures/examples.txt', kind: null },
]

export const readExamples = ({ file, kind }: (typeof exampleFiles)[number]): Example[] => {
  let date: string | null = null
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((marked, index): Example[] => {
      if (marked.startsWith('## ')) date = / @ (\d{4}-\d{2}-\d{2})$/.exec(marked)?.[1] ?? null
      return marked === '' || marked.startsWith('#') ? [] : [{ file, line: index + 1, marked, date, kind }]
    })
}

/** A unit may have braces of its own: t{coal}. */
const markPattern = /\{(?<span>[^{}]+?) = (?<says>(?:[^{}]|\{[^{}]*\})+)\}/g

/** What a mark stands around, and what it says. */
export const marksOf = ({ marked }: Example): { span: string; says: string }[] =>
  [...marked.matchAll(markPattern)].map(({ groups }) => ({ span: groups!.span!, says: groups!.says! }))

/** The text as the report has it: `\n` is a line break, `\t` a tab. */
export const inputOf = ({ marked }: Example): string =>
  marked.replace(markPattern, '$1').replaceAll(String.raw`\n`, '\n').replaceAll(String.raw`\t`, '\t')

/** The text of an example with what is found in it marked, to be compared with the line of the file. */
export const markFound = (example: Example): string => {
  const input = inputOf(example)
  const chars = [...input]
  let marked = ''
  let at = 0
  for (const figure of extract(input, example.date === null ? {} : { date: example.date }).figures) {
    marked += `${chars.slice(at, figure.start).join('')}{${figure.text} = ${describeFigure(figure, example.kind)}}`
    at = figure.end
  }
  marked += chars.slice(at).join('')
  return marked.replaceAll('\n', String.raw`\n`).replaceAll('\t', String.raw`\t`)
}

const describeFigure = (figure: FigureRecord, kind: string | null): string => {
  const { value, min, max, change } = figure
  return [
    figure.kind === kind ? null : figure.kind,
    value !== null ? grouped(value) : min !== null && max !== null ? `${grouped(min)}..${grouped(max)}` : '?',
    figure.unit,
    figure.modifier,
    figure.per.length > 0 ? `per ${figure.per.join(',')}` : null,
    change && (change.basis === null ? change.direction : `${change.direction}/${change.basis}`),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** 7315000000 is 7_315_000_000. */
const grouped = (value: string): string =>
  /^-?\d{5,}(?:\.\d+)?$/.test(value)
    ? value.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, '_'))
    : value
