import { pattern } from '../document/pattern.ts'
import type { Figure } from '../figures/figure.ts'
import { modifiers } from '../figures/refine/modifiers.ts'
import { settleBare } from '../figures/refine/settle-bare.ts'
import { figuresOfCell } from './figures-of-cell.ts'

/** No cell that is only a quantity is longer, with what stands behind it in brackets. */
const LONGEST = 60

/** 约, 不超过, 每人每月, 同比增长, ¥: what may stand before the number. */
const lead = pattern`
  ^(?:[约近超逾达共各仅计]|大约|接近|超过|不超过|不低于|不少于|不足|至少|最高|最低|合计|共计|累计|人均
  |每[一-鿿]{1,2}?(?=每|\d)|按|人民币|同比|环比|[比较](?:上年|去年|上月|上期|年初)(?:同期|末|底)?|增[长加]|上升
  |上涨|提[高升]|下[降跌调滑]|减少|降低|[增降涨跌升减]|[≥≤><+\-↑↓:：]|\s){0,6}(?=[+\-¥$￥€£]|US|HK|第|前|\d)
`

/** 以上, 左右, （增长3%）, /人·年: what may stand behind it. */
const tail =
  /^(?:以[上下内]|及以[上下]|左右|上下|之?内|[起整多余↑↓*]|\/[一-鿿·/]{1,8})?(?:[①-⑩]|\[\d+\])?(?:\s*[（(].*[）)])?[。；;]?$/

/** The quantity that a cell wholly is, with its unit: 12万元, 约3.5%, 第3位, 500元/人·年, 1.2亿元（增长3%）. */
export const quantityOfCell = (text: string): Figure | undefined => {
  if (text.length > LONGEST) return undefined
  const start = lead.exec(text)?.[0].length
  if (start === undefined) return undefined
  const first = settleBare(figuresOfCell(text), { text }).find(({ silent }) => !silent)
  // A sign may be its own, or stand among the words before it.
  if (!first || first.start > start || first.kind === null || first.kind.calendar) return undefined
  return tail.test(text.slice(first.end)) ? modifiers([first], { text })[0] : undefined
}
