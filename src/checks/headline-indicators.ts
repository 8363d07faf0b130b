import { pattern } from '../document/pattern.ts'

/**
 * Indicators that a report has once for its place or company and time, whatever else it tells of them. Of others (帮助企业,
 * 培训人次) it can state several that are all true.
 */
export const headlineIndicators: RegExp = pattern`
  (?:^|[国省市区县州旗])(?:(?:地区|国内)?生产总值|gdp|(?:地方)?一般公共预算(?:收入|支出)
  |(?:地方)?财政(?:总)?收入|社会消费品零售总额|(?:全社会)?固定资产投资(?:总额|额)?|规模以上工业(?:增加值|总产值)
  |(?:城镇|农村|全体)?(?:常住)?居民人均可支配收入|农民人均纯收入|(?:货物|外贸)?进出口总[额值]|粮食(?:总)?产量
  |(?:年末)?(?:常住|户籍|总)人口|(?:常住人口)?城镇化率|城镇(?:登记|调查)失业率|森林覆盖率|贫困发生率
  |营业(?:总)?收入|净利润|归属于上市公司股东的净利润|总资产|资产总额)$
`
