import { planYears } from '../figures/calendar/plan-years.ts'
import { readSmallNumber } from '../figures/calendar/small-number.ts'
import type { Masthead, YearSource } from './document.ts'

const hanzi = '〇一二三四五六七八九'
const yearNumber = (digits: string): number =>
  Number(
    [...digits]
      .map((char) => (hanzi.includes(char) ? hanzi.indexOf(char) : char === '○' || char === '零' ? 0 : char))
      .join(''),
  )

/** 亏损1970万元 holds no year. */
const yearPattern =
  /((?:19|20)\d{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})(?=年|[^\d.,，%％十百千万亿元家个人名项次]|$)/g

/** Years that a text speaks of; those that it looks ahead to (到2035年) or compares with (较2020年) tell nothing of its own time. */
const yearsIn = (text: string): number[] =>
  [
    ...text.matchAll(
      /(?<!(?:^|[，。；、：“\s])[到至]|[比较較])((?:19|20)\d{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})年(?![^，。]{0,6}(?:目标|远景|规划|基本实现))/g,
    ),
  ].map(([, digits]) => yearNumber(digits!))

interface Years {
  readonly year: number | null
  readonly present: number | null
  readonly from: Pick<Masthead['sources'], 'year' | 'present'>
}

const years = (
  year: number | null,
  yearFrom: YearSource,
  present: number | null = year,
  presentFrom: YearSource = yearFrom,
): Years => ({ year, present, from: { year: yearFrom, present: presentFrom } })

/**
 * The year that the report is about, and the one that 今年 means in it. A work report of 2026 reviews 2025; a bulletin is
 * about the year of its title; news are about the day they appeared, unless they look back on a year (回顾2024年).
 */
export const yearsOf = (
  title: string | null,
  headings: readonly string[],
  head: string,
  text: string,
  published: number | null,
  /** Published in the first months of a year: then a summary may well be of the year before. */
  early: boolean,
): Years => {
  // 某局20XX年上半年工作总结: a model for others, of no year.
  if (/20[Xx×＊*]{2}年/.test(title ?? '')) return years(null, 'title')
  const reviewed = reviewedYear(title, headings, head, published)
  // A title may look ahead (2035年远景目标): it dates the report only up to the year of its publication.
  const stated = title ? lastYear(title) : null
  const titleYear = stated !== null && published !== null && stated > published + 1 ? null : stated
  const workReport =
    /政府工作报告|工作报告/.test((title ?? '').replace(/\s/g, '')) || /向大会(?:报告|作)|请予审议|各位代表/.test(head)
  if (workReport) {
    const present = titleYear ?? published
    const from = titleYear === null ? 'published' : 'title'
    if (present !== null) {
      // A party's congress meets late in the year that it reports on; a people's congress early in the next.
      const ofParty = /中国共产党第[一二三四五六七八九十]+次全国代表大会/.test(head)
      const about = reviewed ?? (ofParty ? present : present - 1)
      return years(about, reviewed === null ? from : 'review', present, from)
    }
    // 各位代表：…一、2014年工作回顾: what it reviews is the year before.
    if (reviewed !== null && /各位代表/.test(head) && !/中国共产党第/.test(head))
      return years(reviewed, 'review', reviewed + 1)
  }
  if (reviewed !== null) {
    if (titleYear !== null) return years(reviewed, 'review', titleYear, 'title')
    return published !== null && published - reviewed > 1
      ? years(reviewed, 'review', published, 'published')
      : years(reviewed, 'review')
  }
  if (titleYear !== null) return years(titleYear, 'title')
  const closed = closedYear(head)
  if (closed !== null && (published === null || published === closed + 1))
    return years(closed, 'review', closed + 1, published === null ? 'review' : 'published')
  if (published !== null) {
    const summed = summedYear((title ?? '') + head, text, published, early)
    return summed === null ? years(published, 'published') : years(summed, 'text')
  }
  const congress = congressYear(head)
  if (congress !== null)
    return years(workReport && !/中国共产党/.test(head) ? congress - 1 : congress, 'congress', congress)
  const common = commonYear(text)
  return years(common, 'text', common !== null && workReport ? common + 1 : common)
}

/** 乡镇脱贫攻坚工作总结 that speaks of 2018 as its latest year, on a page of 2021: the page is younger than its text. */
const summedYear = (head: string, text: string, published: number, early: boolean): number | null => {
  if (!/总结|汇报|述职|小结/.test(head.slice(0, 400))) return null
  const stated = yearsIn(text)
  const latest = Math.max(...stated.filter((year) => year < published))
  return stated.length >= 3 && stated.every((year) => year < published) && latest < published - (early ? 0 : 1)
    ? latest
    : null
}

/** The last year that a title states; 2008年以来新低 and 比2019年 tell what is compared with. */
const lastYear = (text: string): number | null => {
  const years = [...text.matchAll(yearPattern)]
    .filter(
      ({ index, 0: digits }) =>
        !/^年?(?:以[来來]|至今)/.test(text.slice(index + digits.length, index + digits.length + 3)) &&
        !/[比较較]/.test(text[index - 1] ?? ''),
    )
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
    /((?:19|20)\d{2})年(?:和[^，。]{0,12})?(?:主要)?(?:工作|政府工作|预算执行|财政|决算|发展|全[市省县区]|度?[^，。]{0,8})?(?:回顾|总结|执行情况|工作情况|完成情况)/,
    /回(?:顾|望|首)(?:刚刚)?(?:过去的?)?((?:19|20)\d{2})年/,
    /(?:刚刚)?过去的((?:19|20)\d{2})年/,
  ]
  // 一、“十四五”时期经济社会发展回顾: the plan's last year.
  for (const heading of headings) {
    const plan = /[“"]十([一二三四五六七八九])五[”"](?:时期)?.{0,16}(?:回顾|总结)/.exec(heading)
    if (plan) return lastOfPlan(plan[1]!)
  }
  for (const text of [title ?? '', ...headings, head.slice(0, 1200)])
    for (const pattern of patterns) {
      const year = pattern.exec(text)?.[1]
      if (year && (published === null || Number(year) <= published)) return Number(year)
    }
  return null
}

/** 过去五年，我们…实现“十四五”圆满收官, 五年来…“十四五”时期是…的五年: a review of a plan whose last year is over. */
const closedYear = (head: string): number | null => {
  if (!/(?:^|\n)\s*(?:回顾)?(?:(?:过去|这)的?五年[，来]|五年来)/.test(head)) return null
  const plan = /[“"]十([一二三四五六七八九])五[”"](?:(?:规划|时期)?[^，。“]{0,8}(?:收官|完成)|时期是)/.exec(head)?.[1]
  return plan ? lastOfPlan(plan) : null
}

/** Of 四 in “十四五”: 2025. */
const lastOfPlan = (digit: string): number => planYears(10 + numberOf(digit)).to

const numberOf = (hanzi: string): number => readSmallNumber(hanzi, 0)?.value ?? 0

/** National congresses have met every fifth year since 1977: the twentieth of the party in 2022, the fourteenth people's congress from 2023 on. */
const congressYear = (head: string): number | null => {
  const party = /(?:中国共产党|党)(?:的)?第(十[一二三四五六七八九]|二十)次全国代表大会/.exec(head)?.[1]
  if (party) return 1977 + (numberOf(party) - 11) * 5
  const people = /第(十?[一二三四五六七八九十])届全国人民代表大会第([一二三四五六])次会议/.exec(head)
  const session = people ? numberOf(people[1]!) : 0
  return session >= 5 ? 1978 + (session - 5) * 5 + numberOf(people![2]!) - 1 : null
}

/**
 * News that say 8月2日 and 今年6月 speak in a year that they need not name. Where the latest they do name is over (截至2019年末)
 * it is the next; where they look ahead to it late in a year (12月5日, 2016年将全面完成) it is the one before.
 */
const besideYear = (text: string, latest: number): 1 | 0 | -1 => {
  const months = [...text.matchAll(/(?<![年\d])(\d{1,2})月\d{1,2}日/g)].map(([, month]) => Number(month))
  if (months.length === 0) return 0
  const named = [...text.matchAll(new RegExp(`${latest}年`, 'g'))]
  const all = (fits: (before: string, after: string) => boolean): boolean =>
    named.length > 0 &&
    named.every(({ index }) => fits(text.slice(Math.max(0, index - 4), index), text.slice(index + 5, index + 50)))
  if (
    /今年/.test(text) &&
    all((before, after) => /(?:截[至止]|到)$/.test(before) && /^(?:年?末|年?底|12月)/.test(after))
  )
    return 1
  const late = months.every((month) => month >= 9)
  return late &&
    !/今年/.test(text) &&
    all((_, after) =>
      /^[^。；]{0,12}?(?:将|要|拟|力争|计划|预计)|^(?:上半年|[一二]季度|\d月)?，[^。]{0,24}?(?:可以|将|能)/.test(after),
    )
    ? -1
    : 0
}

/** Without masthead and title: the last of the years that stand most often, or the latest stated. */
const commonYear = (text: string): number | null => {
  const counts = new Map<number, number>()
  for (const year of yearsIn(text.slice(0, 60_000))) counts.set(year, (counts.get(year) ?? 0) + 1)
  if (counts.size === 0) return null
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  const latest = Math.max(...[...counts].filter(([, count]) => count >= top![1] / 2).map(([year]) => year))
  return latest + besideYear(text.slice(0, 60_000), latest)
}
