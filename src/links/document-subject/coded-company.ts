/** What exchanges call a share: 600123, SZ 002355, 600123.SH, 00982.HK, SOGO.US. */
const code = /(?:SH|SZ|BJ|sh|sz|bj)?[.：:\s]?\d{6}(?:\.(?:SH|SZ|BJ|sh|sz|bj))?|0\d{3,4}\.HK|[A-Z]{1,6}\.(?:US|HK|N|O)/
  .source

/** A quote or a note between the name and its code: (3.620,-0.04,-1.09%), （维权）. */
const note = /(?:\s?[（(][-\d.,，%\s]{3,30}[）)]|[（(]维权[）)])?/.source

/** *ST云岭(3.620,-0.04,-1.09%)（002999.SZ）公告称, 云岭科技（SZ 002999，收盘价：8.41元） */
const before = new RegExp(
  `([一-丧丩-鿿A-Za-z*]{2,10})${note}\\s?[（(](?:证券代码[：:]?|股票代码[：:]?)?(?:${code})(?:[，,；;][^）)]{0,20})?[）)]`,
  'g',
)

/** 云岭医药集团股份有限公司（云岭医药.002589.sz） */
const within = new RegExp(`公司[（(]([一-丧丩-鿿A-Za-z*]{2,8})[.，,\\s]\\s?(?:${code})[）)]`)

/** Words that a sentence runs into the name with: 日前云岭股份, 消息云岭股份. */
const leading = /^(?:日|消息|讯|近日|日前|公告|公司|股份|上市公司)/

/** The company that a text names with the code of its share; of many, in a brief, none that it does not name most. */
export const codedCompany = (head: string): string | undefined => {
  const inside = within.exec(head)?.[1]
  if (inside) return inside
  const counts = new Map<string, number>()
  for (const [, name] of head.matchAll(before)) {
    const bare = name!.replace(leading, '')
    if (!counts.has(bare)) counts.set(bare, head.split(bare).length - 1)
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1])
  if (third && first![1] < second![1] + third[1]) return undefined
  return first?.[0]
}
