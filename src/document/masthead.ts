import type { Masthead } from './document.ts'

/** Lines that tell about the report: gathered by `build-document.ts`, in order. */
export interface MastheadLines {
  /** Headings over the text, of which one is its title. */
  readonly titles: readonly string[]
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

/** The first heading over a text, unless it is a word of the page (云南要闻): then the one that names a document. */
const titleOf = (titles: readonly string[]): string | null => {
  const named = titles.filter((title) => !/[:：]$/.test(title))
  const first = named[0]
  if (!first || first.length > 5) return first ?? null
  return (
    named.find((title) => documentName.test(title.replace(/\s/g, ''))) ??
    named.find((title) => title.length > 5) ??
    first
  )
}

const sourcePattern =
  /(?:来源|來源|稿源|原文出处】)\s*[:：】]?\s*([^\s\d:：】]{2,30}|[^\s:：】]*?\D)(?=\d{4}[-/年]|\s|$|\d{2}:)/
/** Journals: 【原刊期号】199601 */
const issuePattern = /【\s*原刊期号\s*】\s*((?:19|20)\d{2}(?:0[1-9]|1[0-2]))/
const authorPattern = /(?:作者|记者|記者|撰文|文\/)\s*[:：]?\s*([^\s\d:：，,。]{2,12})/
const fullDate = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}:\d{2}))?/
const urlDate = /\/(20\d\d)\/(\d{2})\/(\d{2})\//

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
  const title = label(lines, titlePattern) ?? titleOf(titles)
  const titled = title ? fullDate.exec(title) : null
  const dated =
    date ??
    lines.map(dateOf).find((found) => found !== null) ??
    (titled ? dateOf(titled[0]) : null) ??
    datelineOf(head) ??
    urlDateOf(text)
  const named = dated === null && name !== null ? nameDate(name) : null
  const published = dated ?? label(lines, issuePattern)?.replace(/^(\d{4})(\d{2})$/, '$1-$2') ?? named?.date ?? null
  const publishedYear = published ? Number(published.slice(0, 4)) : (named?.year ?? null)
  const { year, present } = yearsOf(title, headings, head, text, publishedYear)
  return { title, source: label(lines, sourcePattern), author: label(lines, authorPattern), published, year, present }
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
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null
}

/** 2015年12月24日，… and 新华社北京2020年3月5日电 at the head of the text. */
const datelineOf = (head: string): string | null => {
  const found = /^(?:.{0,16}?)(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(head)
  return found ? dateOf(found[0].slice(found[0].indexOf(found[1]!))) : null
}

const hanzi = '〇一二三四五六七八九'
const yearNumber = (digits: string): number =>
  Number(
    [...digits]
      .map((char) => (hanzi.includes(char) ? hanzi.indexOf(char) : char === '○' || char === '零' ? 0 : char))
      .join(''),
  )

const yearPattern = /((?:19|20)\d{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})年?/g

/** Years that a text speaks of; those that it looks ahead to (到2035年) tell nothing of its own time. */
const yearsIn = (text: string): number[] =>
  [
    ...text.matchAll(
      /(?<!(?:^|[，。；、：“\s])[到至])((?:19|20)\d{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})年(?![^，。]{0,6}(?:目标|远景|规划|基本实现))/g,
    ),
  ].map(([, digits]) => yearNumber(digits!))

/**
 * The year that the report is about, and the one that 今年 means in it. A work report of 2026 reviews 2025; a bulletin is
 * about the year of its title; news are about the day they appeared, unless they look back on a year (回顾2024年).
 */
const yearsOf = (
  title: string | null,
  headings: readonly string[],
  head: string,
  text: string,
  published: number | null,
): { year: number | null; present: number | null } => {
  const reviewed = reviewedYear(title, headings, head, published)
  // A title may look ahead (2035年远景目标): it dates the report only up to the year of its publication.
  const stated = title ? lastYear(title) : null
  const titleYear = stated !== null && published !== null && stated > published + 1 ? null : stated
  const workReport =
    /政府工作报告|工作报告/.test((title ?? '').replace(/\s/g, '')) || /向大会(?:报告|作)|请予审议|各位代表/.test(head)
  if (workReport) {
    const present = titleYear ?? published
    if (present !== null) return { year: reviewed ?? present - 1, present }
  }
  if (reviewed !== null)
    return {
      year: reviewed,
      present: titleYear ?? (published !== null && published - reviewed > 1 ? published : reviewed),
    }
  if (titleYear !== null)
    return { year: titleYear, present: published !== null && published > titleYear ? titleYear : titleYear }
  if (published !== null) return { year: published, present: published }
  const common = commonYear(text)
  return { year: common, present: common === null ? null : workReport ? common + 1 : common }
}

const lastYear = (text: string): number | null => {
  const years = [...text.matchAll(yearPattern)]
    .map(([, digits]) => yearNumber(digits!))
    .filter((year) => year > 1900 && year < 2100)
  return years.at(-1) ?? null
}

/** 一、2025年工作回顾, 回顾2024年, 2025年和“十四五”时期工作回顾, 2022年预算执行情况. */
const reviewedYear = (
  title: string | null,
  headings: readonly string[],
  head: string,
  published: number | null,
): number | null => {
  const patterns = [
    /(\d{4})年(?:和[^，。]{0,12})?(?:主要)?(?:工作|政府工作|预算执行|财政|发展|全[市省县区]|度?[^，。]{0,8})?(?:回顾|总结|执行情况|工作情况|完成情况)/,
    /回(?:顾|望|首)(?:刚刚)?(?:过去的?)?(\d{4})年/,
    /(?:刚刚)?过去的(\d{4})年/,
  ]
  // 一、“十四五”时期经济社会发展回顾: the plan's last year.
  for (const heading of headings) {
    const plan = /[“"]十([一二三四五六七八九])五[”"](?:时期)?.{0,16}(?:回顾|总结)/.exec(heading)
    if (plan) return 1970 + (10 + '一二三四五六七八九'.indexOf(plan[1]!) + 1) * 5 - 15
  }
  for (const text of [title ?? '', ...headings, head.slice(0, 1200)])
    for (const pattern of patterns) {
      const year = pattern.exec(text)?.[1]
      if (year && (published === null || Number(year) <= published)) return Number(year)
    }
  return null
}

/** Without masthead and title: the last of the years that stand most often, or the latest stated. */
const commonYear = (text: string): number | null => {
  const counts = new Map<number, number>()
  for (const year of yearsIn(text.slice(0, 60_000))) counts.set(year, (counts.get(year) ?? 0) + 1)
  if (counts.size === 0) return null
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  const latest = Math.max(...[...counts].filter(([, count]) => count >= top![1] / 2).map(([year]) => year))
  return latest
}
