import { pattern } from '../../document/pattern.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Clause } from '../passage.ts'

/**
 * 五年来，…高新技术企业突破1.2万家、院士增至41位: a level is of the last of the years in which it was reached. What was done
 * in all of them is not: 累计投资达到620亿元, 减税突破90亿元.
 */
export const isReached = (text: string, clause: Clause, figure: Figure): boolean => {
  if (figure.change !== null || figure.status !== 'actual' || figure.per.some((unit) => /[年月日天周季]/.test(unit)))
    return false
  const before = text.slice(clause.start, figure.start)
  // 比全省高2个百分点 is no level but the gap to one.
  if (compared.test(before.slice(-20))) return figure.unit !== 'pp'
  // 普及率超过95%, 寿命稳定在80岁: as it stands.
  if (level.test(before.slice(-14))) return true
  return (
    reaching.test(before.slice(-8)) && !inAll.test(before) && (figure.kind?.unit !== 'iso4217' || isLevel.test(before))
  )
}

const reaching = pattern`
  (?:达到?|突破|[增升降减扩]至|(?:提[高升]|上升|增[加长]|扩[大展]|下降|降低|减少|发展)[到至]|迈[上入过]
  |跨[越过上]|站上|跃上|[高多]达)(?:了)?(?:约|近|超过?|逾)?$
`

const level = pattern`
  (?<![增降涨跌]|增长|下降|贡献|[完达]成|执行)(?:率|规模|寿命|强度|密度|比例|比重|占比|水平|存量
  |保有量)(?:稳定|保持)?(?:在|超过?|约|近)+$
`

/** 是2016年的2.5倍, 比全省平均水平高9200元 */
const compared = /[是为](?:\d{4}年|[“"]十.五[”"]末)的[约近]?$|比[^，,比]{2,12}[高低多]出?$/

/** What is done in all of the years, and what lies between two of them (相差达到5个百分点). */
const inAll = pattern`
  相差|差距|累计|共计?|合计|年均|每年|平均|连续|新[增建]|投[入资](?!强度|占比|比重|总额|规模)|投放|完成|引进
  |减税|降费|建成|发放|支出|实施|开工|培训|转移|帮扶|捐|筹
`

/** Most amounts of money are of all the years; these are told by the year, or as of a day. …台阶，达到318亿元 goes on. */
const isLevel = /人均|总值|产值|GDP|增加值|收入|总额|总量|规模|余额|存款|资产|市值|价|工资|水平|^.?达到?$/
