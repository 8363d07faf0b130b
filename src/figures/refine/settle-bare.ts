import type { Figure } from '../figure.ts'
import type { FigureKind } from '../kind.ts'
import { count } from '../kinds/count/index.ts'
import { money } from '../kinds/money/index.ts'
import { OWN } from '../kinds/money/units.ts'
import { number } from '../kinds/number/index.ts'
import type { Refiner } from './refiner.ts'

/** Behind these words an amount with no unit is money: 亏损8000万, 筹得2500万, 减价逾千万. */
const moneyCue =
  /(?:亏损?|盈利|净利润?|净亏|营收|收入|利润|售价|总价|楼价|价格?|减价|加价|叫价|索价|开价|成交价?|作价|估值|市值|耗资|斥资|投资|融资|集资|筹资|众筹|筹得|筹款|共筹|筹|捐款?|拨款|拨|罚款?|赔偿?|欠款?|债|贷款|借款?|资金|资产|款项?|金额|涉款|涉资|薪酬?|月薪|年薪|工资|奖金|津贴|费用?|支出|开支|成本|花费?|预算|赤字|盈余|储备|租金|票房|生产总值|总值|增加值|GDP|销售额|成交额|交易额|产值|营业额|首付|注资|出资|套现|赚|蚀)[^，,。；;、]{0,8}$|(?:岁计)?(?:剩余|贱余|赤字|税收|岁入|岁出)[^。；;]{0,30}$/
/** Behind these a bare number is an index, a score or a level: PMI为46.1, 终值67.9, 评分8.5. */
const numberCue =
  /(?:指数|系数|[指比]数|比值|性别比|[A-Z]{2,6}|评分|得分|分数|成绩|总分|均分|终值|初值|预期|前值|修正值|数值|数字|值|比率?|[市盈净]率|密度|弹性|倍数|积分|点位|读数|排放强度|水平|[收报]|位于|高度|宽度|长度)(?:的?(?:范围|区间|中位数))?[^，,。；;、\d]{0,4}$/
const counted = /^(?:[一-鿿])/
/** What follows a bare number that is no count of it: particles, verbs, punctuation. */
const notCounted = /^(?:[的了是为在与和及或而但并也都则就即又再已将比较占以之间个]|左右|以上|以下|以内|上下)/
const symbols = /[≥≤><=＞＜≧≦]\s?$/
const comparison =
  /(?:至少|不少于|不低于|不小于|最少|起码|最多|至多|不超过|不高于|超过了?|大于(?:或者?等于)?|小于(?:或者?等于)?|高于|低于|少于|多于|约为?|接近)(?:是|为|有)?$/

/** Bare numerals that no list or range gave a unit: some state something, the rest is dropped. */
export const settleBare: Refiner = (figures, { text, trace }) =>
  figures.flatMap((figure) => {
    if (figure.kind !== null) return [figure]
    const settled = settle(figure, text)
    if (!settled) trace?.note(figure.start, figure.end, 'settle-bare', 'a bare numeral that states nothing: dropped')
    else trace?.note(figure.start, figure.end, 'settle-bare', `a bare numeral read as ${settled.kind?.name}`)
    return settled ? [settled] : []
  })

const settle = (figure: Figure, text: string): Figure | undefined => {
  const { numeral } = figure
  if (!numeral) return undefined
  const before = text.slice(Math.max(0, figure.start - 16), figure.start)
  const after = text.slice(figure.end, figure.end + 4)
  if (/[A-Za-z][-.]?$/.test(before) && !numberCueAt(before)) return undefined
  if (/^[A-Za-z]/.test(after)) return undefined
  const scaled = numeral.bigScale > 0
  const as = (kind: FigureKind, unit: string | null): Figure => ({ ...figure, kind, unit, rule: 'settle-bare' })
  if (numeral.over || numeral.several || scaled) {
    if (numeral.bare && !/[近超过逾达约上破数]$/.test(before)) return undefined
    if (/^级|^分之|^块$/.test(after)) return undefined
    const noun = counted.test(after) && !notCounted.test(after)
    if (!noun && scaled && moneyCue.test(before)) return as(money, OWN)
    if (numeral.plain && !numeral.over) return undefined
    return as(count, null)
  }
  if (figure.min !== null && figure.max !== null) {
    if (numeral.hanzi || /[至到与和]/.test(text.slice(figure.start, figure.end)) || /之间/.test(after))
      return numberCueAt(before) || notCounted.test(after) || after === '' || /^[，。,]/.test(after)
        ? as(number, null)
        : as(count, null)
    return undefined
  }
  if (symbols.test(before) || comparison.test(before)) {
    if (/^(?:19|20)\d\d$/.test(figure.value ?? '') && numeral.plain) return undefined
    return as(number, null)
  }
  const decimal = figure.value?.includes('.') ?? false
  if (numeral.hanzi) return undefined
  if (!numberCueAt(before)) return undefined
  if (decimal || figure.value?.startsWith('-')) return as(number, null)
  // An integer needs more: 预期68, 得分95, not PMI2024 or 价值10.
  if (/^(?:19|20)\d\d$/.test(figure.value ?? '')) return undefined
  return /(?:指数|系数|终值|初值|预期|前值|得分|评分|[A-Z]{2,6})(?:[为是达至到:：]|降至|升至)?$/.test(before) &&
    !/^[一-鿿]/.test(after.replace(/^[点分]/, ''))
    ? as(number, null)
    : undefined
}

const numberCueAt = (before: string): boolean => numberCue.test(before)
