import type { Document } from '../document/document.ts'
import type { PlaceRegistry } from '../places/find-places.ts'

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
}

const levels: readonly (readonly [string, RegExp])[] = [
  ['省', /(?:省|自治区)$/],
  ['市', /市$/],
  ['区', /区$/],
  ['县', /(?:县|旗)$/],
  ['州', /州$/],
  ['镇', /镇$/],
  ['乡', /乡$/],
  ['村', /村$/],
  ['旗', /旗$/],
]

const companyPattern = /([一-鿿A-Za-z*]{2,10})\s?[（(](?:证券代码[：:])?(?:SH|SZ)?\d{6}(?:\.(?:SH|SZ|BJ))?[）)]/
const longCompany = /([一-鿿]{4,20}(?:股份有限公司|有限责任公司|有限公司))/

export const documentSubject = ({ text, masthead, blocks }: Document, registry: PlaceRegistry): DocumentSubject => {
  const head = `${masthead.title ?? ''}\n${text.slice(0, 400)}`
  const counts = new Map<string, number>()
  const sample = text.slice(0, 60_000)
  for (const name of registry.names.keys()) {
    if (!/[省市区县旗州盟]$/.test(name)) continue
    let at = sample.indexOf(name)
    let count = 0
    while (at >= 0 && count < 50) {
      count += 1
      at = sample.indexOf(name, at + name.length)
    }
    if (count > 1 || masthead.title?.includes(name))
      counts.set(name, count + (masthead.title?.includes(name) ? 30 : 0) + (head.includes(name) ? 2 : 0))
  }
  const places = new Map<string, string>()
  for (const [level, pattern] of levels) {
    const fitting = [...counts].filter(([name]) => pattern.test(name)).sort((a, b) => b[1] - a[1])
    if (fitting[0]) places.set(level, fitting[0][0])
  }
  const company = companyPattern.exec(text.slice(0, 3000))?.[1] ?? longCompany.exec(text.slice(0, 3000))?.[1] ?? null
  const country = /我国/.test(sample) ? '我国' : /全国/.test(sample) ? '全国' : /中国/.test(sample) ? '中国' : null
  const name = company?.replace(/^(?:日|消息|讯|近日|公告|公司|股份)/, '') ?? null
  const { main, single } = mainOf(text, masthead.title, blocks.length, counts, places, name, country)
  return { main, single, places, company: name, country }
}

const mainOf = (
  text: string,
  title: string | null,
  blocks: number,
  counts: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, string>,
  company: string | null,
  country: string | null,
): { main: string | null; single: boolean } => {
  if (company && /公司|股份|证券|公告|季报|年报|报告期/.test(text.slice(0, 2000)))
    return { main: company, single: true }
  const sample = text.slice(0, 60_000)
  const said = new Map<string, number>()
  for (const [word] of sample.matchAll(/[全我][省市区县州旗镇乡村]/g)) said.set(word[1]!, (said.get(word[1]!) ?? 0) + 1)
  const official = /工作报告|统计公报|预算执行|财政决算|各位代表|工作总结/.test(`${title ?? ''}${text.slice(0, 800)}`)
  // 全省 said again and again makes a report one of the province that it names most.
  const [level] = [...said].sort((a, b) => b[1] - a[1])
  const nation = (sample.match(/全国|我国/g)?.length ?? 0) * 0.7
  if (level && level[1] >= 2 && level[1] > nation) {
    const place = places.get(level[0]) ?? (level[0] === '省' ? places.get('市') : undefined)
    if (place) return { main: place, single: official }
  }
  const titled = [...counts].filter(([name]) => title?.includes(name)).sort((a, b) => b[1] - a[1])[0]
  if (titled) return { main: titled[0], single: official }
  const [top, second] = [...counts].sort((a, b) => b[1] - a[1])
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (
    top &&
    top[1] >= 4 &&
    top[1] >= (second?.[1] ?? 0) * 1.2 &&
    top[1] > all * 0.25 &&
    blocks < 400 &&
    top[1] > nation
  )
    return { main: top[0], single: official }
  return { main: country, single: official || /国家统计局/.test(text.slice(0, 300)) }
}
