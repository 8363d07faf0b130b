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
    if (count > 0) counts.set(name, count + (masthead.title?.includes(name) ? 30 : 0) + (head.includes(name) ? 4 : 0))
  }
  const places = new Map<string, string>()
  for (const [level, pattern] of levels) {
    const fitting = [...counts].filter(([name]) => pattern.test(name)).sort((a, b) => b[1] - a[1])
    if (fitting[0]) places.set(level, fitting[0][0])
  }
  const company = companyPattern.exec(text.slice(0, 3000))?.[1] ?? longCompany.exec(text.slice(0, 3000))?.[1] ?? null
  const country = /我国/.test(sample) ? '我国' : /全国/.test(sample) ? '全国' : null
  return { main: mainOf(text, masthead.title, blocks.length, counts, places, company, country), places, company: company?.replace(/^(?:日|消息|讯|近日|公告|公司)/, '') ?? null, country }
}

const mainOf = (text: string, title: string | null, blocks: number, counts: ReadonlyMap<string, number>, places: ReadonlyMap<string, string>, company: string | null, country: string | null): string | null => {
  if (company && /公司|股份|证券|公告|季报|年报|报告期/.test(text.slice(0, 2000))) return company
  const own = /[全我][省市区县州旗镇乡村]/g
  const said = new Map<string, number>()
  for (const [word] of text.slice(0, 60_000).matchAll(own)) said.set(word[1]!, (said.get(word[1]!) ?? 0) + 1)
  // 全省 said again and again makes a report one of the province that it names most.
  const [level] = [...said].sort((a, b) => b[1] - a[1])
  const nation = (text.slice(0, 60_000).match(/全国|我国/g)?.length ?? 0) * 0.7
  if (level && level[1] >= 2 && level[1] > nation) {
    const place = places.get(level[0]) ?? (level[0] === '省' ? places.get('市') : undefined)
    if (place) return place
  }
  const titled = [...counts].filter(([name]) => title?.includes(name)).sort((a, b) => b[1] - a[1])[0]
  if (titled) return titled[0]
  const [top, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (top && top[1] >= 8 && top[1] > (second?.[1] ?? 0) && blocks < 400 && top[1] > nation) return top[0]
  return country
}
