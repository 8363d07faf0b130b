import { pattern } from '../../../document/pattern.ts'
import { countsNoun, statesSize } from '../../bare-numeral.ts'
import type { BareNumeral, Claim } from '../../kind.ts'
import { currencyBefore } from './currency-before.ts'
import { OWN } from './units.ts'

const cue = pattern`
  (?:派钱?|派发|回水|拎|唔要|宁愿不要)(?:约|近|逾)?$
  |元[，,](?:环比|同比|较[一-鿿]{2,6})(?:减少?|增加?|[多少]|放量|缩量)(?:约|近|超|逾)?$
  |(?:亏损?|盈利|净利润?|净亏|营收|收入|利润|售价|总价|楼价|价格?|减价|加价|叫价|索价|开价|成交价?|作价|估值
  |市值|耗资|斥资|投资|融资|现金流|净额|超支|节省|集资|筹资|众筹|筹得|筹款|共筹|筹|捐款?|拨款|拨|罚款?|赔偿?
  |欠款?|债|贷款|借款?|资金|资产|款项?|金额|涉款|涉资|薪酬?|月薪|年薪|工资|奖金|津贴|费用?|支出|开支|成本|花费?
  |预算|赤字|盈余|储备|租金|票房|生产总值|总值|增加值|GDP|销售额|成交额|交易额|产值|营业额|首付|注资|出资|派糖
  |套现|赚|蚀|挣|卖(?:了|得|到|出)?|进账|分红|分到)(?:[^，,。；;、]{0,8}|[由从]-?[\d.]+[亿万]+[一-鿿]{0,4}[到至]-?)$
  |(?:岁计)?(?:剩余|贱余|赤字|税收|岁入|岁出)[^。；;]{0,30}$
`

/** 260万的选举开支, 千亿盈余, 7亿搞智慧城市: what an amount is of, or what is done with it, stands behind. */
const spent = pattern`
  ^的?(?:[选竞]?选?举?开支|[收支]出|经费|拨款|盈余|赤字|资金|预算|善款|补贴|津贴|利润|贷款|款[项额]|费用
  |[财政]{0,2}储备|合约金额|现金|投资|成本|租金|债[务券]|融资|捐款|罚款|赔偿|注资|差额|缺口)
  |^(?:易手|成交|沽出|售出|放盘|承接|买入|入市)|^(?:搞|聘请?(?!期|任)|购(?!买力|物)|打造|翻新|收购|回购|资助)
`

/** 拨二百亿创科工程: what is given is money, whatever noun follows. */
const given = /(?:拨|斥资|耗资|注资|派钱|派糖|超支)(?:款|出)?(?:约|近|逾|超|过)?$/

/** 一年能挣4万8, 两万五: as one says it, with the last scale left out. */
const spoken = /万[\d一二三四五六七八九]$/

/** An amount whose unit is understood, or stands before it: 亏损8000万, 筹得2500万, 减价逾千万, 港币3.14. */
export const claim = (bare: BareNumeral): Claim | undefined => {
  const named = currencyBefore(bare.before, bare.before.length)
  if (named && !bare.numeral.bare) return { unit: named }
  const sized = (bare.numeral.bigScale > 0 && statesSize(bare)) || spoken.test(bare.text)
  const understood =
    sized &&
    ((!countsNoun(bare) && cue.test(bare.before)) ||
      spent.test(bare.behind) ||
      (bare.text.includes('亿') && given.test(bare.before)))
  return understood ? { unit: OWN } : undefined
}
