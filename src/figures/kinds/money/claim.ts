import { countsNoun, statesSize } from '../../bare-numeral.ts'
import type { BareNumeral, Claim } from '../../kind.ts'
import { currencyBefore } from './currency-before.ts'
import { OWN } from './units.ts'

const cue =
  /(?:派钱?|派发|回水|拎)(?:约|近|逾)?$|元[，,](?:环比|同比|较[一-鿿]{2,6})(?:减少?|增加?|[多少]|放量|缩量)(?:约|近|超|逾)?$|(?:亏损?|盈利|净利润?|净亏|营收|收入|利润|售价|总价|楼价|价格?|减价|加价|叫价|索价|开价|成交价?|作价|估值|市值|耗资|斥资|投资|融资|现金流|净额|集资|筹资|众筹|筹得|筹款|共筹|筹|捐款?|拨款|拨|罚款?|赔偿?|欠款?|债|贷款|借款?|资金|资产|款项?|金额|涉款|涉资|薪酬?|月薪|年薪|工资|奖金|津贴|费用?|支出|开支|成本|花费?|预算|赤字|盈余|储备|租金|票房|生产总值|总值|增加值|GDP|销售额|成交额|交易额|产值|营业额|首付|注资|出资|套现|赚|蚀)(?:[^，,。；;、]{0,8}|[由从]-?[\d.]+[亿万]+[一-鿿]{0,4}[到至]-?)$|(?:岁计)?(?:剩余|贱余|赤字|税收|岁入|岁出)[^。；;]{0,30}$/

/** An amount whose unit is understood, or stands before it: 亏损8000万, 筹得2500万, 减价逾千万, 港币3.14. */
export const claim = (bare: BareNumeral): Claim | undefined => {
  const named = currencyBefore(bare.before, bare.before.length)
  if (named && !bare.numeral.bare) return { unit: named }
  const understood = bare.numeral.bigScale > 0 && statesSize(bare) && !countsNoun(bare) && cue.test(bare.before)
  return understood ? { unit: OWN } : undefined
}
