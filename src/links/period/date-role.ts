import { pattern } from '../../document/pattern.ts'
import type { Figure } from '../../figures/figure.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import type { DateRole } from '../link-trace.ts'
import type { Clause } from '../passage.ts'

/**
 * What a date does for the figures behind it: it governs them; or it is what they are compared with (比2019年增长); or it
 * is of one value only (7月终值升2.6%, 上年同期50万元).
 */
export const dateRole = (text: string, clause: Clause, figure: Figure): DateRole => {
  const before = text[figure.start - 1] ?? ''
  const after = text.slice(figure.end, figure.end + 6)
  const { calendar } = figure
  // 是去年全年的2.1倍: 全年 is of the date that it stands behind.
  const whole = /^(?:全年|同期)$/.test(text.slice(figure.start, figure.end))
  const year = whole ? clause.figures.find((one) => one.end === figure.start && one.kind?.calendar) : undefined
  if (year) return dateRole(text, clause, year)
  // 快于去年同期1.2个百分点
  if (/[高低快慢好优多少大小]于$/.test(text.slice(figure.start - 2, figure.start)))
    return levelOf.test(text.slice(figure.end, Math.min(clause.end, figure.end + 24))) ? 'clause' : 'base'
  if (calendar?.type === 'same') return /[比较与同]/.test(before) && !/^\s*[-\d(（]/.test(after) ? 'base' : 'same'
  // 较2019年的31亿元增长: the level that is compared with is of then.
  if (/[比较]/.test(before) && /^的[约近]?\d/.test(after)) return 'once'
  if (/[比较]/.test(before) || /^(?:同期)?相比/.test(after) || before === '同') return 'base'
  // 是2019年的2.4倍, 相当于2015年的六成
  if (
    /(?:[是为达]|相当于)$/.test(text.slice(Math.max(clause.start, figure.start - 3), figure.start)) &&
    // 增长率下降为1979年的6.4%: what it was then.
    !/[升降增减高低加少]为$/.test(text.slice(Math.max(clause.start, figure.start - 2), figure.start)) &&
    multipleOf.test(text.slice(figure.end, figure.end + 12))
  )
    return 'base'
  // 上年 and 去年 alone are bases more often than times.
  if (figure.silent && /[上去]年/.test(text.slice(figure.start, figure.end)) && /[与占]/.test(before)) return 'base'
  if (/^(?:终值|初值|前值|修正)/.test(after)) return 'clause'
  // 6月份，火电增长1.2%，5月份为下降3.4%；水电…: the time before, told of the same measure and left again.
  if (clause.index > 0 && figure.start - clause.start < 2 && /^为(?:同比)?(?:增长|上[升涨]|下[降跌]|持平)/.test(after))
    return 'clause'
  // 近5年年均增速30%: of the growth by the year alone.
  if (figure.kind?.calendar === 'stretch' && /^(?:来|以来)?(?:年均|平均每年|年平均)/.test(after)) return 'once'
  // 水质30年来首次达到Ⅲ类: how long it has not been so.
  if (figure.kind?.calendar === 'stretch' && /^(?:来|以来)?[，,]?(?:首次|第一次|最|新[高低])/.test(after)) return 'none'
  // 年初预算的101%, 上年结转收入: what it is called.
  if (
    /^的?(?:预算|计划|目标任务|结转|结余|滚存)/.test(after) &&
    /[初年末]$/.test(text.slice(figure.start, figure.end)) &&
    !/\d/.test(text.slice(figure.start, figure.end))
  )
    return 'none'
  // “十五”计划胜利完成: a name.
  if (/[”"]/.test(text[figure.end - 1] ?? '') && /^(?:规划|计划|纲要)(?:胜|圆|顺|如期|进展|承|的?第)/.test(after))
    return 'none'
  // 加速“十三五”IT规划落地: a name.
  if (
    calendar?.type === 'plan' &&
    /^[”"]?[A-Za-z一-鿿]{1,4}(?:规划|计划|纲要)(?!期)/.test(text.slice(figure.end, figure.end + 9))
  )
    return 'none'
  // 确保“十五五”良好开局, 是“十四五”规划收官之年: which year of the plan it is.
  if (planEdge.test(after)) return 'none'
  // 《…第十五个五年规划的建议》: a name.
  const opened = text.slice(Math.max(clause.start, figure.start - 40), figure.start)
  if (opened.lastIndexOf('《') > opened.lastIndexOf('》')) return 'none'
  // 为2020年以来最低, 7月16日摄, 2020年三季度报告, (2010年不变价): no time of the figures.
  // 创2021年5月以来39个月新高
  if (
    calendar?.type === 'since' &&
    /^(?:最|的?新|首次|第[一二三四五六七八九十\d]{1,3}次|单|[^，。]{1,6}[新最][高低大小多少])/.test(
      text.slice(figure.end, figure.end + 9),
    )
  )
    return 'none'
  if (
    /^(?:[，,]?\S{0,4}摄|报告|年报|季报|三季报|一季报|半年报|半年度报告|公告|年度报告|版|修订|不变价|可比价|价格|标准|新规|《)/.test(
      after,
    )
  )
    return 'none'
  if (/[由从]/.test(before) && /^的?\s*[-\d]/.test(after)) return 'once'
  // 刚刚过去的2025年, 极不平凡的2020年: what is said of the year stands before it.
  if (before === '的' && figure.end === clause.end && figure.kind?.calendar === 'point') return 'governing'
  // 该会2014年成立，…; 2017年上任，至今发表4份预算案: of what began then alone.
  if (
    /^(?:[1-9]\d?月)?(?:正式)?(?:成立|创立|创办|创建|组建|始建|建校|开业|上任|就任|到任|履新|入职|毕业|出生|入伍|入党)(?:[，,。；以]|至今)/.test(
      after,
    )
  )
    return 'clause'
  // 成立于2009年，现有员工1860人: how old it is.
  if (founded.test(text.slice(clause.start, figure.start))) return 'none'
  // 召开了2023年度业绩说明会: a date behind a predicate is of what it stands before.
  return isAdverbial(text, clause, figure) ? 'governing' : 'clause'
}

/** 高于2023年的5.2%, 高于前五年平均递增百分之四的水平: the level behind it is of then. */
const levelOf = /^的[约近超]?[\d百一二三四五六七八九十]|的(?:平均)?水平/

const planEdge = /^[”"]?(?:规划|计划|时期)?(?:的|实现|顺利|圆满|胜利|良好)*(?:开[好局]|起[好步]|首年|第一年|收官|收好)/

const multipleOf = /^(?:全年|同期|同月)?的[约近超]?(?:\d[\d.]*|[一二三四五六七八九十两]+)[余多]?(?:倍|%|％|成|个)/

const founded = /(?:成立|始建|创建|创立|创办|组建|建成|建立|设立|注册|上市|投产|生)于$/

/** Does the date stand at the head of its clause, or behind its subject: 英国8月房价指数? */
const isAdverbial = (text: string, clause: Clause, figure: Figure): boolean => {
  const from = clause.figures.findLast((one) => one.end <= figure.start && one.kind?.calendar)?.end ?? clause.start
  if (/[在到从自截至于止]$/.test(text.slice(from, figure.start)) && !/[为使]/.test(text.slice(from, figure.start)))
    return true
  for (let i = from; i < figure.start; i += 1) {
    const length = predicateAt(text, i)
    if (length > 0 && !adverbs.test(text.slice(i, i + length))) return false
    i += Math.max(0, length - 1)
  }
  return true
}

const adverbs = pattern`
  ^(?:计划|规划|力争|争取|确保|有望|截至|截止|其中|据悉|据统计|显示|介绍|预计|随[着著]|累计|同比|环比|已经?|仅
  |均|都|也|还|在|到|从|由|自|于|根据|按照|为了|由于|目前|较|比)$
`
