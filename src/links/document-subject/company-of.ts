import { pattern } from '../../document/pattern.ts'
import { announcingCompany } from './announcing-company.ts'
import { codedCompany } from './coded-company.ts'

const stated = /(?:证券|股票|公司)简称[：:]?\s*丨?([一-鿿A-Za-z*]{2,10})/

/** 某证券--云岭股份：上半年业绩高增长: whom a broker's note is about. */
const ofNote =
  /^[一-鿿]{2,8}(?:[（(][^）)]{1,30}[）)])?(?:--|——|－－)([一-鿿A-Za-z]{2,8})(?:[（(][^）)]{1,30}[）)])?[：:]/

/** 云岭股份(6.180,-0.17,-2.68%): with the quote that a page puts behind it. */
const quoted = /(?:^|[：:\s])([一-鿿A-Za-z*]{2,8})\s?[（(]\d+\.\d+\s?[,，]\s?[-+]?\d/
/** 云岭科技股份有限公司（简称“云岭科技”） */
const abbreviated = /公司[（(](?:以下)?简称[：:]?[“"「]([一-鿿A-Za-z]{2,8})[”"」]/
/** 京东(NASDAQ:JD) */
const listed =
  /([一-鿿A-Za-z]{2,10})\s?[（(](?:NASDAQ|Nasdaq|NYSE|纳斯达克|纽交所|港交所|美股|港股|US|HK)[：:.\s]?[A-Z\d.]{1,8}[）)]/

/** 某智能Q2净亏损…, 某汽车第三季度营收…: the company that a headline of results begins with. */
const resulting = pattern`
  ^(?:原标题[：:]|标题[：:]|#+\s*|快讯[：:])?\s*([一-鿿A-Za-z]{2,8}?)(?:Q[1-4]|(?:19|20)\d\d|第[一二三四]季
  |[一二三四]季[度报]|上半年|前三季|半年报|全年|去年)[^\n]{0,12}(?:净利|净亏|营收|收入|亏损|盈利|利润)
`

/** 海鐵（099）, 雲嶺電訊（09999）, of Hong Kong's exchange: the one that the headline names. */
const codeOfHongKong = /\s?[（(]0\d{2,4}(?:\.HK)?[）)]/
/** At the start of a line or clause, so that no half sentence is taken for a name. */
const longName = /(?:^|[\n，。：“”（《、])([一-鿿（）()]{4,22}?(?:股份有限公司|有限责任公司|有限公司))/

/** The longest end of a name that a headline has: 有線寬頻 of 救亡的有線寬頻. */
const endIn = (headline: string, name: string): string | undefined => {
  for (let i = 0; i + 2 <= name.length; i += 1) if (headline.includes(name.slice(i))) return name.slice(i)
  return undefined
}

/** The bank that the head of a letter to its shareholders names most. */
const bankOf = (head: string): string | undefined => {
  if (!/不良贷款|净利差|拨备覆盖/.test(head) || !/[我本]行|我们/.test(head)) return undefined
  const named = new Map<string, number>()
  for (const [, name] of head.matchAll(/(?:^|[，。、\s的是为])([一-鿿]{2,4}银行)(?![业间券卡贷机保])/g))
    named.set(name!, (named.get(name!) ?? 0) + 1)
  return [...named].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The company of a notice or annual report: by its short name where that is stated, else as its head has it. */
export const companyOf = (text: string): { name: string; stated: boolean } | null => {
  const head = text.slice(0, 3000)
  const noted = ofNote.exec(text.slice(0, 160))?.[1]
  if (noted) return { name: noted, stated: true }
  const short =
    stated.exec(head)?.[1] ??
    codedCompany(head) ??
    quoted.exec(text.slice(0, 200))?.[1] ??
    abbreviated.exec(text.slice(0, 600))?.[1]
  if (short) return { name: short.replace(/^(?:丨|日|消息|讯|近日|公告|公司|股份)/, ''), stated: true }
  const code = codeOfHongKong.exec(head)
  const local = code && /[一-鿿A-Za-z]{2,10}$/.exec(head.slice(Math.max(0, code.index - 10), code.index))?.[0]
  const headlined = local && endIn(/\S.*/.exec(text.slice(0, 100))?.[0] ?? '', local)
  if (headlined) return { name: headlined, stated: true }
  const traded = listed.exec(head)?.[1]
  if (traded) return { name: traded, stated: true }
  const first = resulting.exec(text.slice(0, 100))?.[1]
  if (first && head.split(first).length > 3) return { name: first, stated: true }
  const announcing = announcingCompany(head)
  if (announcing) return { name: announcing, stated: true }
  // 中標的云岭護理服務有限公司, 由云岭證券有限公司: the name is what comes last.
  const name = longName.exec(text.slice(0, 600))?.[1]?.replace(/^(?:.*的|由|为|为了|與|与)/, '') ?? bankOf(head)
  return name ? { name, stated: false } : null
}
