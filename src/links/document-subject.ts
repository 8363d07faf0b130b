import type { Document } from '../document/document.ts'
import { toSource } from '../document/reading.ts'
import { type PlaceRegistry, placeAt } from '../places/find-places.ts'

/** Whom a document is about where nothing nearer says so, and what its 全市 and 公司 stand for. */
export interface DocumentSubject {
  /** The place, company or body that the report is about. */
  readonly main: string | null
  /** The place that 全省, 全市, 全县 … stand for, by their last character. */
  readonly places: ReadonlyMap<string, string>
  readonly company: string | null
  /** 全国 or 我国, where the text speaks of the country at large. */
  readonly country: string | null
  /** A report of one place or company: its sentences leave the subject out, and a name in one is not that of the next. */
  readonly single: boolean
  /** Speaks for the country: of its statistical office, its government, its congress. */
  readonly national: boolean
}

/** Enough of a long text to tell whom it is about. */
const SAMPLE = 200_000
const HEAD = 800

const levels: readonly (readonly [string, RegExp])[] = [
  ['省', /(?:省|自治区)$/],
  ['市', /市$/],
  ['区', /区$/],
  ['县', /(?:县|旗)$/],
  ['州', /州$/],
  ['旗', /旗$/],
]

/** How often a division is mentioned, where, and as what. */
interface Mentions {
  weight: number
  /** Named by the title, or as the issuer at the head. */
  titled: boolean
  /** Blocks that mention it, and the first and the last of them. */
  blocks: number
  first: number
  last: number
  /** Its names in the document's own characters. */
  readonly surfaces: Map<string, number>
  readonly code: string
}

/** What a text says, counted in one pass. */
interface Evidence {
  readonly title: string
  readonly head: string
  /** A place that the title begins with and no table holds. */
  readonly unlisted: string | null
  /** Divisions by their full names; mentions in the title and of an issuer at the head weigh more. */
  readonly divisions: ReadonlyMap<string, Mentions>
  /** 全县, 我市, 本集团, 公司 … and how often. */
  readonly selves: ReadonlyMap<string, number>
  readonly blocks: number
}

const selfWords = /[全我本][省市区县州旗镇乡村国]|(?:本|该)?(?:集团|公司)|[本我]行/g

const issuer = /(?:人民政府|人民代表大会|统计局|财政局|财政厅|发展和改革委员会|乡村振兴局|扶贫办|调查队)/

const count = <K>(counts: Map<K, number>, key: K, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

const gather = (document: Document, registry: PlaceRegistry): Evidence => {
  const title = (document.masthead.title ?? '').replace(/\s/g, '')
  const head = document.text.slice(0, HEAD)
  const divisions = new Map<string, Mentions>()
  const selves = new Map<string, number>()
  const countPlaces = (
    text: string,
    block: number,
    weigh: (name: string, end: number) => number,
    surfaceOf?: (start: number, end: number) => string,
  ): void => {
    for (let i = 0; i < text.length; i += 1) {
      const name = placeAt(registry, text, i)
      const division = name && registry.names.get(name)?.[0]
      if (!division) continue
      const mentions = divisions.get(division.name) ?? {
        weight: 0,
        titled: false,
        blocks: 0,
        first: block,
        last: -1,
        surfaces: new Map(),
        code: division.code,
      }
      divisions.set(division.name, mentions)
      const weight = weigh(name, i + name.length)
      mentions.weight += weight
      if (weight > 10) mentions.titled = true
      if (mentions.last < block) mentions.blocks += 1
      mentions.last = Math.max(mentions.last, block)
      if (surfaceOf) count(mentions.surfaces, surfaceOf(i, i + name.length))
      i += name.length - 1
    }
  }
  let seen = 0
  let blocks = 0
  for (const block of document.blocks) {
    if (seen > SAMPLE) break
    const readings = block.type === 'table' ? block.rows.flat().map((cell) => cell.reading) : [block.reading]
    for (const reading of readings) {
      seen += reading.text.length
      const surface = (start: number, end: number): string => {
        const span = toSource(reading, start, end)
        return document.text.slice(span.start, span.end)
      }
      countPlaces(reading.text, blocks, () => 1, surface)
      for (const [word] of reading.text.matchAll(selfWords)) count(selves, word)
    }
    blocks += 1
  }
  // 重庆市长寿区, (安徽省)全椒县: the innermost of a title is whom it is about.
  countPlaces(title, 0, (name, end) =>
    placeAt(registry, title, /[)）]/.test(title[end] ?? '') ? end + 1 : end) ? 5 : name.length > 2 ? 40 : 30,
  )
  countPlaces(head, 0, (_, end) => (issuer.test(head.slice(end, end + 9)) ? 15 : 1))
  return { title, head, unlisted: unlistedPlace(title), divisions, selves, blocks }
}

/** The full name where the text has it, else the one it uses. */
const surfaceOf = (full: string, { surfaces }: Mentions): string => {
  if (surfaces.size === 0 || surfaces.has(full)) return full
  const [most] = [...surfaces].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
  // 廣東省: the full name in the other script.
  return [...surfaces.keys()].find((name) => name.length === full.length) ?? most![0]
}

const stated = /(?:证券|股票|公司)简称[：:]?\s*丨?([一-鿿A-Za-z*]{2,10})/
const coded = /([一-鿿A-Za-z*]{2,10})\s?[（(](?:证券代码[：:]?|股票代码[：:]?)?(?:SH|SZ)?\d{6}(?:\.(?:SH|SZ|BJ))?[）)]/
/** 京东(NASDAQ:JD) */
const listed =
  /([一-鿿A-Za-z]{2,10})\s?[（(](?:NASDAQ|Nasdaq|NYSE|纳斯达克|纽交所|港交所|美股|港股|US|HK)[：:.\s]?[A-Z\d.]{1,8}[）)]/
/** 某智能Q2净亏损…, 某汽车第三季度营收…: the company that a headline of results begins with. */
const headlined =
  /^(?:原标题[：:]|标题[：:]|#+\s*|快讯[：:])?\s*([一-鿿A-Za-z]{2,8}?)(?:Q[1-4]|(?:19|20)\d\d|第[一二三四]季|[一二三四]季[度报]|上半年|前三季|半年报|全年|去年)[^\n]{0,12}(?:净利|净亏|营收|收入|亏损|盈利|利润)/
/** At the start of a line or clause, so that no half sentence is taken for a name. */
const longName = /(?:^|[\n，。：“”（《、])([一-鿿（）()]{4,22}?(?:股份有限公司|有限责任公司|有限公司))/

/** The company of a notice or annual report: by its short name where that is stated, else as its head has it. */
const companyOf = (text: string): { name: string; stated: boolean } | null => {
  const head = text.slice(0, 3000)
  const short = stated.exec(head)?.[1] ?? coded.exec(head)?.[1]
  if (short) return { name: short.replace(/^(?:丨|日|消息|讯|近日|公告|公司|股份)/, ''), stated: true }
  const traded = listed.exec(head)?.[1]
  if (traded) return { name: traded, stated: true }
  const first = headlined.exec(text.slice(0, 100))?.[1]
  if (first && head.split(first).length > 3) return { name: first, stated: true }
  const name = longName.exec(text.slice(0, 600))?.[1]
  return name ? { name, stated: false } : null
}

export const documentSubject = (document: Document, registry: PlaceRegistry): DocumentSubject => {
  const evidence = gather(document, registry)
  const ranked = [...evidence.divisions].sort((a, b) => b[1].weight - a[1].weight)
  const places = new Map<string, string>()
  for (const [level, pattern] of levels) {
    const fitting = ranked.find(([name]) => pattern.test(name))
    if (fitting) places.set(level, surfaceOf(...fitting))
  }
  const sample = document.text.slice(0, SAMPLE)
  const { unlisted } = evidence
  if (unlisted && !places.has(unlisted.at(-1)!)) places.set(unlisted.at(-1)!, unlisted)
  const town = townOf(sample)
  if (town) places.set(town.at(-1)!, town)
  const country = /我[国國]/.exec(sample)?.[0] ?? /全[国國]/.exec(sample)?.[0] ?? /中[国國]/.exec(sample)?.[0] ?? null
  const company = companyOf(document.text)
  return {
    national: false,
    ...mainOf(document, evidence, ranked, places, company, country),
    places,
    company: company?.name ?? null,
    country,
  }
}

const officialTitle =
  /工作报告|统计公报|预算执行|预算草案|财政决算|决算草案|国民经济和社会发展|工作总结|经济运行情况|普查公报|调查公报/
const corporate = /股份|证券|公告|季报|年报|报告期|上市公司|财报|净亏损|净利润|营收/

type Main = Pick<DocumentSubject, 'main' | 'single'> & Partial<Pick<DocumentSubject, 'national'>>

const mainOf = (
  { masthead, text }: Document,
  { title, head, unlisted, selves, blocks }: Evidence,
  ranked: readonly (readonly [string, Mentions])[],
  places: ReadonlyMap<string, string>,
  company: ReturnType<typeof companyOf>,
  country: string | null,
): Main => {
  const official = officialTitle.test(title + head) || /各位代表|请予审议/.test(head)
  const own = ownCompany(selves, text)
  if (corporate.test(head) && company && (company.stated || !own || title.includes(company.name)))
    return { main: company.name, single: true }
  if (own && !official) return { main: own, single: true }
  const national = /国家统计局(?!公布|发布|数据显示|[昨今\d])/.test(
    `${title}${masthead.source ?? ''}${head.slice(0, 40)}`,
  )
  if (national)
    return {
      main: country === '中国' && title.includes(country) ? country : '全国',
      single: true,
      national: true,
    }
  const top = innermost(ranked)
  if (unlisted && official && !top?.[1].titled) return { main: unlisted, single: true }
  if (top && official && top[1].titled && !/第.{1,3}届全国人民代表大会/.test(head))
    return { main: surfaceOf(...top), single: true }
  if (official && /全国人民代表大会|国务院|中国共产党第/.test(head))
    return { main: country, single: true, national: true }
  // 全省 said again and again makes a report one of the province that it names most.
  const level = [...selves]
    .filter(([word]) => /^[全我本][省市区县州旗镇乡村]$/.test(word))
    .sort((a, b) => b[1] - a[1])[0]
  const nation = ((selves.get('全国') ?? 0) + (selves.get('我国') ?? 0)) * (official ? 0.3 : 0.7)
  if (level && level[1] >= 2 && level[1] > nation) {
    const letter = level[0][1]!
    const place = places.get(letter) ?? (letter === '省' ? places.get('市') : undefined)
    const statistical = (text.slice(0, SAMPLE).match(/同比|比上年|较上年/g)?.length ?? 0) >= 8
    return { main: place ?? level[0], single: official || statistical }
  }
  if (top && (top[1].titled || dominates(top, ranked, blocks, nation)))
    return { main: surfaceOf(...top), single: official }
  return { main: country === '中国' && !official ? null : country, single: official }
}

/** 临江区2024年经济运行情况: a zone, a town or a division of former days that no table holds. */
const unlistedPlace = (title: string): string | null =>
  /^(?:关于)?([一-鿿]{2,6}?(?:区|县|市|州|旗|镇|乡|街道))(?=(?:19|20)\d\d|人民政府|政府|关于|国民经济)/.exec(
    title,
  )?.[1] ?? null

type Ranked = readonly (readonly [string, Mentions])[]

const isCounty = ({ code }: Mentions): number => (code.endsWith('00') ? 0 : 1)

const contains = (outer: Mentions, inner: Mentions): boolean =>
  outer !== inner && inner.code.startsWith(outer.code.replace(/(?:00)+$/, ''))

/** 内蒙古乌兰察布市兴和县: places around another are named for its sake. */
const innermost = (ranked: Ranked): Ranked[number] | undefined => {
  let best = ranked[0]
  for (const one of ranked)
    if (
      best &&
      (contains(best[1], one[1]) || isCounty(one[1]) > isCounty(best[1])) &&
      one[1].weight >= best[1].weight * (contains(best[1], one[1]) ? 0.5 : 0.75)
    )
      best = one
  return best
}

/** Named more than any other place, in many paragraphs and all over the text: not just in one news item of many. */
const dominates = ([, top]: Ranked[number], ranked: Ranked, blocks: number, nation: number): boolean => {
  // A county is named where the text is about it; a province or a large city for many reasons.
  const own = top.weight * (isCounty(top) ? 1.5 : 1)
  const rivals = ranked.filter(([, one]) => one !== top && !contains(one, top) && !contains(top, one))
  const all = rivals.reduce((sum, [, one]) => sum + one.weight, top.weight)
  return (
    own >= 4 &&
    own > nation &&
    own >= (rivals[0]?.[1].weight ?? 0) * 1.2 &&
    own > all * 0.25 &&
    top.blocks >= blocks * 0.2 &&
    top.last - top.first >= blocks * 0.4
  )
}

/** The town or village that a text names again and again: 木棠镇. No table holds these. */
const townOf = (text: string): string | null => {
  const counts = new Map<string, number>()
  for (const [, name] of text.matchAll(
    /(?<![一-鿿][省市县区州])(?:^|[^一-鿿]|[在于是和与对由])([一-鿿]{2,3}[镇乡村])(?![镇级委干企办])/g,
  ))
    if (!/[全我本各该乡城村镇个农示贫帮]/.test(name!.slice(0, -1))) count(counts, name!)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= 2 ? most[0] : null
}

/** What a company's report calls it: 本集团, 公司. Others speak of companies too, but of no 报告期 or 董事会. */
const ownCompany = (selves: ReadonlyMap<string, number>, text: string): string | undefined => {
  const words = [...selves].filter(([word]) => /集团|公司|行$/.test(word)).sort((a, b) => b[1] - a[1])
  const own = words.find(([word]) => /^[本我]/.test(word))
  const most = own && words[0]![1] > own[1] * 2 ? words[0]! : own
  const reports = /报告期|董事会|募集资金|归属于|不良贷款|营业收入/.test(text.slice(0, SAMPLE))
  if (own && own[1] >= (reports ? 2 : 4)) return most![0]
  return reports && /报告期/.test(text.slice(0, SAMPLE)) && words[0] && words[0][1] >= 8 ? words[0][0] : undefined
}
