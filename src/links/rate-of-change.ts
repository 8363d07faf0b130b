import { pattern } from '../document/pattern.ts'
import type { Change } from '../figures/figure.ts'

/** A rate of change, and what it did: 增速回升至, 增长率又大幅度下降为, 增幅降到. */
const reached = pattern`
  (增速|(?<!自然)增长率|递增率|增长速度|增长幅度|增幅|涨幅|升幅|降幅|跌幅|减幅|下降率|负增长率)(?:分别|进一步
  |[又也则将已就再]|[较比][^，,。；\d]{1,8}|持续|逐步|大幅度?|略微?|小幅){0,3}(?:回升|上升|提[高升]|下[降滑]
  |降低?|回落|放缓|加快|升|增加?|反弹|收窄|扩大|减缓|跃升|恢复)(?:到|至|为)了?(?:约|近|超过?)?(?:\d{4}年的)?$
`
/** 增速继续回升，达到7.7%: the rate stands in the clause before. */
const reachedBehind = pattern`
  (增速|(?<!自然)增长率|增长速度|增幅|涨幅|降幅|跌幅)(?:[^，,。；\d]{0,8})(?:回升|上升|提[高升]|下[降滑]|回落
  |放缓|加快|反弹|收窄|扩大)[，,](?:达到?|[降升]至|为)了?$
`
/** 14.6%的国内生产总值增长率 */
const behind = /^的[一-鿿A-Za-z]{0,8}?(增速|(?<!自然)增长率|增长速度|增幅|涨幅|降幅|跌幅|下降率)(?![的指目])/

export interface RateOfChange {
  readonly direction: Change['direction']
  readonly word: string
}

const LONGEST = 40

/** What a rate of change reached is the size of a change still: 增速回升至5.2%, 降幅收窄至1.2%. */
export const rateOfChange = (text: string, start: number, end: number): RateOfChange | undefined => {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const noun = (reached.exec(before) ?? reachedBehind.exec(before) ?? behind.exec(text.slice(end, end + 16)))?.[1]
  if (noun === undefined) return undefined
  return { direction: /^[降跌减下负]/.test(noun) ? 'decrease' : 'increase', word: noun }
}
