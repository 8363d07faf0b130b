import { pad } from '../../figures/calendar/pad.ts'
import { readSmallNumber } from '../../figures/calendar/small-number.ts'
import type { Figure } from '../../figures/figure.ts'

/** 2019年半年报, 2020年三季度报告: the time that a company's 报告期 is. */
export const reportPeriod = (text: string, figure: Figure): string | null => {
  const year = /^(\d{4})/.exec(figure.value ?? '')?.[1]
  const rest = text.slice(figure.end, figure.end + 10)
  if (!year || figure.silent) return null
  if (/^(?:半年度?报告?|半年报|年?中期报告)/.test(rest)) return `${year}-40`
  // 截至2021年9月30日止9个月
  const months = /^止([369三六九]|十二|12)个月/.exec(rest)?.[1]
  if (months !== undefined) return monthsTo(figure.value!, months)
  if (/^(?:年报|年度?报告|(?:年度?)?财报)/.test(rest) && !/-/.test(figure.value!)) return year
  if (/^(?:一季报|第一季度报告)/.test(rest)) return `${year}-33`
  if (/^三季报/.test(rest)) return `${year}-01/${year}-09`
  if (
    /^(?:未经审计的?)?(?:财务|业绩|经营)?(?:预告|快报|预亏|预增)(?:报告|公告)?|^(?:未经审计的?)?(?:财务|业绩|经营)?(?:报告|公告|财报)/.test(
      rest,
    ) &&
    /-3[3-6]$|-40$/.test(figure.value!)
  )
    return figure.value!.endsWith('-35') ? `${year}-01/${year}-09` : figure.value
  return null
}

/** The months up to a day, of its year as they are reported. */
const monthsTo = (day: string, count: string): string | null => {
  const length = readSmallNumber(count, 0)!.value
  const [year, month] = day.split('-').map(Number)
  if (year === undefined || month === undefined || month < length) return null
  if (length === 12) return String(year)
  return `${year}-${pad(month - length + 1)}/${day.slice(0, 7)}`
}
