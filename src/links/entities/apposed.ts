import { openingPattern } from '../../document/opening-pattern.ts'
import { pattern } from '../../document/pattern.ts'
import type { Entity } from './entity.ts'

const classed = openingPattern(
  pattern`
    ^(?:公司|本公司|集团)?(?:的|之)?(?:(?:全资|控股|参股|下属|境外|合营|联营)+(?:子|孙|分)?公司|子公司|孙公司
    |(?:第[一二三四五]大|控股|主要|原)?股东|实际控制人)(?!大会|权益|净|[一二三甲乙某A]|及|和|与|的|之|所|等
    |[应持回])(?<name>[一-鿿A-Za-z]{2,10}?)(?=(?:[（(][^（）()]{1,20}[）)])?(?:[拟将于与已向以在并]|持有|实现
    |完成|签[订署]|累计|投资|通过|中标|获|取得|收到|增持|减持|质押|出资|新增|[，,]))
  `,
)

/** 公司控股子公司|云恒电驱|拟投资8亿元, 股东|云恒控股|持有: who is named behind what they are to the company. */
export const apposedAt = (text: string, from: number, to: number): Entity | undefined => {
  const found = classed(text, from, Math.min(text.length, to + 6, from + 44))
  const name = found?.groups?.name
  // Nothing stands behind the name in what was found.
  return found && name
    ? { start: from + found[0].length - name.length, end: from + found[0].length, kind: 'name' }
    : undefined
}
