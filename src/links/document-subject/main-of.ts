import { currencyOf } from '../../document/currency.ts'
import type { Document } from '../../document/document.ts'
import { rulesOf } from '../rules-of.ts'
import type { companyOf } from './company-of.ts'
import { dominates } from './dominates.ts'
import type { Evidence } from './evidence.ts'
import { headlineName } from './headline-name.ts'
import type { DocumentSubject } from './index.ts'
import { innermost } from './innermost.ts'
import { instrumentOf } from './instrument-of.ts'
import type { Ranked } from './mentions.ts'
import { ownCompany } from './own-company.ts'
import { SAMPLE } from './sample.ts'
import { surfaceOf } from './surface-of.ts'

const officialTitle =
  /工作报告|统计公报|预算执行|预算草案|财政决算|决算草案|国民经济和社会发展|工作总结|经济运行情况|普查公报|调查公报/

const corporate = /股份|股[价價]|证券|公告|季报|年报|报告期|上市公司|财报|净亏损|净利润|营收|中期业绩|季度业绩|年度业绩/

/** Where reports of these currencies are at home. */
const homes: Readonly<Record<string, string>> = { HKD: '香港', MOP: '澳門', TWD: '台灣' }

type Main = Pick<DocumentSubject, 'main' | 'single'> & Partial<Pick<DocumentSubject, 'national' | 'corporate'>>

/** Who the text names besides places. */
interface Named {
  readonly company: ReturnType<typeof companyOf>
  readonly organization: string | null
  readonly country: string | null
  /** Looks for the place that it speaks of as its own. */
  readonly place: () => Ranked[number] | undefined
}

/** Whom the report is about, and what kind of report that makes it. */
export const mainOf = (
  document: Document,
  { title, head, unlisted, selves, blocks }: Evidence,
  ranked: Ranked,
  places: ReadonlyMap<string, string>,
  { company, organization, country, place }: Named,
): Main => {
  const { masthead, text } = document
  const official = officialTitle.test(title + head) || /各位代表|请予审议|代表大会上的报告|向大会作报告/.test(head)
  const own = ownCompany(selves, text)
  // News with a headline of its own are about no company that they happen to name in full.
  const inHeadline =
    company !== null &&
    (title === '' ||
      company.name.endsWith('银行') ||
      [0, 2].some((at) => title.includes(company.name.slice(at, at + 2))))
  if (corporate.test(head) && company && (company.stated || (!own && inHeadline) || title.includes(company.name)))
    return { main: company.name, single: true, corporate: true }
  if (own && !official) return { main: own, single: true, corporate: true }
  if (organization) return { main: organization, single: official }
  const national = /国家统计局(?!公布|发布|数据显示|[昨今\d])/.test(
    `${title}\n${masthead.source ?? ''}\n${head.slice(0, 40)}`,
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
  // 政务信息: a word of the page.
  const spokenOf = top?.[1].titled || (masthead.title ?? '').length > 5 ? undefined : place()
  if (spokenOf) return { main: surfaceOf(...spokenOf), single: true }
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
  const home = homes[currencyOf(text)]
  // News of Hong Kong are of somebody in it: of whom their headline names.
  const headlined = home && !official ? headlineName(text) : undefined
  if (top && (top[1].titled || dominates(top, ranked, blocks, nation))) {
    const place = surfaceOf(...top)
    return { main: (place === home && headlined) || place, single: official }
  }
  if (home && !official && (selves.get('全国') ?? 0) + (selves.get('我国') ?? 0) < 5)
    return { main: headlined ?? home, single: false }
  // A brief of markets says 全国 as well, and is of no country.
  const brief = (text.slice(0, SAMPLE).match(/[涨跌]\s?\d/g)?.length ?? 0) >= 15
  // What a national rule asks of applicants is not of the country: of the plan that it is of, if the text names one.
  if (!official && rulesOf(document) !== null) return { main: instrumentOf(text), single: false }
  return { main: official || (country !== '中国' && !brief) ? country : null, single: official }
}
