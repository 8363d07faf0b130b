import { pattern } from '../../../document/pattern.ts'
import { endsStatement, givesSize, isSpread, isYear } from '../../bare-numeral.ts'
import type { BareNumeral, Claim } from '../../kind.ts'

/** Behind these words a number is an index, a score or a level. */
const cue = pattern`
  (?:指[数标]|系数|比数|比值|性别比|[A-Z]{2,6}|评分|得分|分数|成绩|总分|均分|终值|初值|预期|前值|修正值|数值
  |数字为|值|比率?|[市盈净]率|密度|弹性|倍数|积分|点位|读数|排放强度|水平|[收报]|位于|高度|宽度
  |长度)(?:的?(?:范围|区间|中位数))?[^，,。；;、\d]{0,4}$
`
/** An integer needs more: 预期68, 得分95, not PMI2024 or 价值10. */
const strongCue = /(?:指数|系数|终值|初值|预期|前值|得分|评分|[A-Z]{2,6})(?:[为是达至到:：]|降至|升至)?$/
/** Where a level has moved to, or from: 由2.64缩小到2.25, 上升到1995年的0.31. 升级到3.0 is a version. */
const level = pattern`
  (?<!升级|迭代|更新|版本)(?:缩小|扩大|收窄|提升|提高|上升|下降|降低|回落|回升|增加|增长|降|升|增
  |减)[到至为](?:\d{4}年的?)?$
`
const from = /[由从](?:\d{4}年的)?$/
const moves = /^(?:提[升高]|上升|升(?!级)|下降|降|缩|扩|增|减|回|收窄|涨|跌|优化)/
/** 上升1.0 of an index. */
const move = /指[数标][^，。；]{0,10}(?:上升|下降|回落|提高|回升|下滑|反弹)$/
/** 边际消费倾向为0.35 says no more; 版本为2.0 is a name. */
const is = /(?<!版本|编号|型号|代码|号)(?:[均仅约]?为|只有)$/
const sign = /[≥≤><=＞＜≧≦]\s?$/
const comparison = pattern`
  (?:至少|不少于|不低于|不小于|最少|起码|最多|至多|不超过|不高于|超过了?|大于(?:或者?等于)?|小于(?:或者?等于)?
  |高于|低于|少于|多于|约为?|接近)(?:是|为|有)?$
`

const ofCount = /(?:[人户家件例票]数|数量|总数)(?:已|仍)?(?:超过?|达到?|升至|增至|突破|逾|为|至少)*$/

/** An index, a score or a level: PMI为46.1, 终值67.9, 评分8.5, 不低于2.5. */
export const claim = (bare: BareNumeral): Claim | undefined => (states(bare) ? { unit: null } : undefined)

const states = (bare: BareNumeral): boolean => {
  const { before, value } = bare
  // 遇难人数超过900: people, and no level.
  if (givesSize(bare) || ofCount.test(before)) return false
  if (bare.range) return isSpread(bare) && (cue.test(before) || endsStatement(bare))
  // “1+1>2” is a slogan.
  if (sign.test(before) || comparison.test(before)) return !isYear(bare) && !/\d\+\d[>=]\s?$/.test(before)
  if (bare.numeral.hanzi) return false
  if (value?.includes('.') && isLevel(bare)) return true
  if (!cue.test(before)) return false
  if (value?.includes('.') || value?.startsWith('-')) return true
  return (
    !/^(?:19|20)\d\d$/.test(value ?? '') && strongCue.test(before) && !/^[点分]?(?![点分])[一-鿿]/.test(bare.behind)
  )
}

const isLevel = (bare: BareNumeral): boolean => {
  const { before, behind } = bare
  if (level.test(before) || move.test(before)) return !/^[版代]/.test(behind)
  return from.test(before) ? moves.test(behind) : is.test(before) && !/^[一-鿿]/.test(behind)
}
