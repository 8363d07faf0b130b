import type { DateSource, Masthead } from './document.ts'
import { yearsOf } from './masthead-years.ts'
import { pattern } from './pattern.ts'

/** A line over the text that may be its title: as the rules read it, and in the document's own characters. */
export interface TitleLine {
  readonly text: string
  readonly written: string
  /** It stands as a heading does; a mere short line is a title only if it names a document. */
  readonly heading: boolean
}

/** Lines that tell about the report: gathered by `build-document.ts`, in order. */
export interface MastheadLines {
  readonly titles: readonly TitleLine[]
  readonly lines: readonly string[]
  /** Text of the report's beginning, and of its headings, for the year that it is about. */
  readonly head: string
  readonly headings: readonly string[]
  /** The whole text, for what no masthead tells. */
  readonly text: string
  /** Given by the caller: YYYY-MM-DD. */
  readonly date: string | null
  readonly name: string | null
}

const label = (lines: readonly string[], pattern: RegExp): string | null => {
  for (const line of lines) {
    const found = pattern.exec(line)
    if (found?.[1]) return found[1].trim() || null
  }
  return null
}

const titlePattern = /^(?:【\s*标\s*题\s*】|标题[:：])\s*(.+)/

/** Names of documents, as titles end: 2026年江苏省政府工作报告. */
const documentName =
  /报告|公报|通知|公告|意见|决定|决议|办法|方案|规划|纲要|计划|条例|讲话|总结|情况|解读|一览|年报|季报|快报|草案|20\d\d年/

/** 关于2024年财政决算（草案）的报告, 工作总结（全文）: what ends as names of documents do. */
const documentTitle =
  /(?:报告|公报|通知|公告|意见|决定|决议|办法|方案|规划|纲要|总结|通报|摘要)(?:[（(][^（）()]{1,12}[）)])*$/

/** （经区人大常委会审议）, 云岭县人民政府县长 陈小山, 范文网 - 好范文: over a report, but not what it is called. */
const noTitle = pattern`
  ^[（(【[][^（）()【】]*[）)】\]]$|^[—–•·-]|[省市县区州镇乡局厅]长\s+[一-鿿]\s?[一-鿿]{1,3}$|→|>|意见反馈|范文
  |公文.{0,20}网|登录|^现在[，,]我代表
`

/** The first heading over a text, unless it is a word of the page (云南要闻): then the line that names a document. */
const titleOf = (titles: readonly TitleLine[]): TitleLine | null => {
  const lines = titles.filter(({ text }) => !/[:：]$/.test(text) && !noTitle.test(text))
  const headings = lines.filter(({ heading }) => heading)
  const first = headings[0]
  const isFirst = first && titles.find(({ heading }) => heading) === first
  if (isFirst && first.text.length > 5) return first
  return (
    lines.find(({ text }) => documentTitle.test(text.replace(/\s/g, ''))) ??
    headings.find(({ text }) => documentName.test(text.replace(/\s/g, ''))) ??
    headings.find(({ text }) => text.length > 5) ??
    first ??
    null
  )
}

const sourcePattern =
  /(?:来源|來源|稿源|原文出处】)\s*[:：】]?\s*([^\s\d:：】]{2,30}|[^\s:：】]*?\D)(?=\d{4}[-/年]|\s|$|\d{2}:)/
/** Journals: 【原刊期号】199601 */
const issuePattern = /【\s*原刊期号\s*】\s*((?:19|20)\d{2}(?:0[1-9]|1[0-2]))/
const authorPattern = /(?:作者|记者|記者|撰文|文\/)\s*[:：]?\s*([^\s\d:：，,。]{2,12})/
const fullDate = /((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}:\d{2}))?/
const urlDate = /\/(20\d\d)\/(\d{2})\/(\d{2})\//
/** /upload/image/201606/…: when a picture of the page was stored. */
const uploadMonth = /\/(?:upload|uploads|images?|files?)\/(20\d\d)(0[1-9]|1[0-2])(?:[0-3]\d)?\//

const pad = (part: string): string => part.padStart(2, '0')

const dateOf = (text: string): string | null => {
  const found = fullDate.exec(text)
  if (!found) return null
  const [, year, month, day, time] = found
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${pad(month!)}-${pad(day!)}${time ? `T${pad(time.split(':')[0]!)}:${time.split(':')[1]}` : ''}`
}

/** Works out the title, source, date and year of a report. */
export const readMasthead = ({ titles, lines, head, headings, text, date, name }: MastheadLines): Masthead => {
  const labelled = label(lines, titlePattern)
  const line = labelled === null ? titleOf(titles) : null
  const title = labelled ?? line?.text ?? null
  const dated = firstOf([
    ['given', () => date],
    ['masthead', () => lines.map(dateOf).find((found) => found !== null)],
    ['title', () => title && dateOf(title)],
    ['dateline', () => datelineOf(head)],
    ['address', () => urlDateOf(text)],
    ['issue', () => label(lines, issuePattern)?.replace(/^(\d{4})(\d{2})$/, '$1-$2')],
  ])
  const named = dated === null && name !== null ? nameDate(name) : null
  const published = dated?.value ?? named?.date ?? null
  const publishedYear = published ? Number(published.slice(0, 4)) : (named?.year ?? null)
  const { year, present, from } = yearsOf(
    title,
    headings,
    head,
    text,
    publishedYear,
    /^\d{4}-0[1-4]/.test(published ?? ''),
  )
  return {
    title,
    writtenTitle: line?.written ?? title,
    source: label(lines, sourcePattern)?.replace(/^[:：]+$/, '') || null,
    author: label(lines, authorPattern),
    published,
    year,
    present,
    sources: { ...from, published: dated?.source ?? (named ? 'name' : null) },
  }
}

/** The first of several sources that tells a date. */
const firstOf = (
  sources: readonly (readonly [DateSource, () => string | null | undefined])[],
): { readonly source: DateSource; readonly value: string } | null => {
  for (const [source, read] of sources) {
    const value = read()
    if (value) return { source, value }
  }
  return null
}

/** bn-20251028.txt, 政府工作报告2011.txt: what the file's name tells of its date, where the text tells nothing. */
const nameDate = (name: string): { readonly date: string | null; readonly year: number } | null => {
  const bare = name.replace(/^.*[\\/]/, '')
  const full = /(?:^|\D)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:\D|$)/.exec(bare)
  if (full) return { date: `${full[1]}-${full[2]}-${full[3]}`, year: Number(full[1]) }
  const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(bare)?.[1]
  return year ? { date: null, year: Number(year) } : null
}

/** News carry their date in the address of the page: /2023/06/17/. */
const urlDateOf = (text: string): string | null => {
  const found = urlDate.exec(text.slice(-4000)) ?? urlDate.exec(text.slice(0, 4000))
  if (found) return `${found[1]}-${found[2]}-${found[3]}`
  const stored = uploadMonth.exec(text.slice(-4000))
  return stored ? `${stored[1]}-${stored[2]}` : null
}

/** 2015年12月24日，… and 新华社北京2020年3月5日电 at the head of the text. */
const datelineOf = (head: string): string | null => {
  const found = /^(?:.{0,16}?)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/.exec(head)
  return found ? dateOf(found[0].slice(found[0].indexOf(found[1]!))) : null
}
