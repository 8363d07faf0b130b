import { SAMPLE } from './sample.ts'

/** What a company's report calls it: 本集团, 公司. Others speak of companies too, but of no 报告期 or 董事会. */
export const ownCompany = (selves: ReadonlyMap<string, number>, text: string): string | undefined => {
  const words = [...selves].filter(([word]) => /集团|公司|行$/.test(word)).sort((a, b) => b[1] - a[1])
  const own = words.find(([word]) => /^[本我]/.test(word))
  const most = own && words[0]![1] > own[1] * 2 ? words[0]! : own
  const reports = /报告期|董事会|募集资金|归属于|不良贷款|营业收入/.test(text.slice(0, SAMPLE))
  if (own && own[1] >= (reports ? 2 : 4)) return most![0]
  return reports && /报告期/.test(text.slice(0, SAMPLE)) && words[0] && words[0][1] >= 8 ? words[0][0] : undefined
}
