import { pattern, patternOf } from '../document/pattern.ts'
import { wordsOf } from '../document/words-of.ts'
import type { Figure } from '../figures/figure.ts'
import type { Span } from '../span.ts'
import { areEnds } from './ends.ts'
import type { Clause, Passage, Sentence } from './passage.ts'

/** What is counted by 每: 每年, 每人每餐, 每个县, 每位消费者. */
const each = wordsOf`
  平方公里 平方千米 平方米 立方米 千瓦时 公顷 公里 公斤 千克 百公里 小时 分钟 人次 课题 服务人口 常住人口 课时
  学期 学年 季度 工作日 消费者 老人 学生 居民 家庭 企业 产品 劳动力 农户 村民 职工 员工 教师 患者 游客 儿童 孩子
  考生 患儿 用户 参保人 股民 人口 生均 年 月 日 天 周 人 户 亩 吨 斤 克 股 餐 次 家 台 辆 头 只 张 件 套 升 桶
  度 班 床 村 县 市 镇 乡 区 所 校 米 秒 批 期 层 间 程 顿 针 株 棵 盎司 份 本 条 座 箱 瓶 盒 袋 晚 季 单位
  就业岗位 岗位 乡镇 行政村 自然村 社区 街道 户家庭 万人 万元 千人 百人 车(?![间站道辆位厢次型])
  生(?![产态活物]) 场(?![景所地馆站面合]) 例 项目 平台 学校 医院 机构 专业 床位 千瓦 兆瓦 年度 标准箱 泊位
`
  .sort((a, b) => b.length - a.length)
  .join('|')
const eachPattern = new RegExp(
  `每(?:(?:个|位|名|类|种|对)(?=(?:${each})))?(\\d+|[一二两三四五六七八九十百千万]+)?(${each})`,
  'g',
)
/** 每名农村寄宿学生, 每个重点帮扶县至少有: words before what is counted that narrow it. */
const eachNarrowed = patternOf('g')`
  每(?:名|位|个(?=[^，,。；;、\d]{2,24}(?:至少|有|配|设|建)))([一-鿿/、]{1,20}?)(学生|教师|老人|职工|儿童|农民
  |居民|村民|患者|行政村|自然村|乡镇|县|村|社区|学校)(?=再?补|平均|至少|均?有|都|均|配|设|建|可|每|发放|最高
  |最多)
`
/** 人均, 年均, 户均; 单头 of an animal. */
const averages = patternOf('g')`
  (?<!每[辆台])(人|户|(?<![今去明前])年|月|(?<!\d)日|周|亩|县|镇|村|校|企|店|生|班|场|头|只|株
  |车)(?:均|平均)(?!汇率|价)|平均每(人|户|年|月|日|天|亩)|单(头|株|只|台|人)(?=年均|产|重|价|均)
  |(?<![\d一二三四五六七八九十百千几两数])(万人口?|千人口?)(?=[^，,。；;、\d每]{2,12}(?:拥有量|拥有数|保有量|床位数|医师数))
  |(亩)(?=产效益|产值|产收入)|(度)(?=电(?:排放|补贴|成本|煤耗))
  |(?<![一-鿿\d])一(株|只|头|斤|袋|盒|瓶|亩|箱|条)(?=[一-鿿]{1,6}(?:售价|卖价|价格|能卖|可卖))
`
/** 年产量, 日处理能力, 年收入, 月薪: a quantity to the year or the day by its name. */
const rates = patternOf('g')`
  (?<![全今去明近当每同上本历多往半成中末底初第一二三四五六七八九十两\d])(年|日|月)(?:度?(?:旅客|货邮|货物|客货)?吞吐
  |度?[客货]?运量|运输能力|总销售|最[大高](?:[一-鿿]{1,3}能力|客运量|用电量)|产|收入
  |入(?![口库选学境院会列围场])|处理|发电|供水|供气|加工|接待|出栏|减排|排放|营业|标准|薪|租金|租|用水量|供热
  |生产|销售|均|平均)(?!汇率)
`
/** 年均浓度下降6%: what goes down is by the year, and not how much it does. */
const growth = pattern`
  (?:(?:年均|年平均|月均|日均)(?!浓度|气温|降水|价)|平均每[年月日天]|每年|逐年
  |(?<![今去上全当半后\d〇零一二三四五六七八九十])年(?:递增|增长)率)[^，,。；;]{0,12}$
`

/** 由20吨提高到150吨, 3元、5元: the second is to the same as the first. */
const reaches = pattern`
  ^(?:、|和|及|左右|提[高升]|增[加长]|上升|下降|降低|减少
  |[增升降涨跌])?[到至]?(?:了|约|近)?(?:(?:[今去]年|目前|现在)的?)?(?:平均)?(?:约|近)?$
`

/** 3岁以下婴幼儿, 65岁及以上老人 */
const narrows = /^及?以[上下]的?[一-鿿]/
/** What is expected of the amount before it, or is the same amount in another unit. */
const same = /^[，,；;(（\s]*(?:市场|分析师)?(?:预期|预估|预测|前值)[值为]?$|(?:折算|折合)(?:人民币)?(?:约|为|约为)?$/
/** 每股收益3.1元，高于预期的2.9元; 每股股息1.4元，较2019年的1.3元; 亩产800公斤，部分地块甚至达到1000公斤 */
const beside = pattern`
  (?:[高低多少优好]于|超过?|不及|不如|未达)[^，,]{0,8}(?:预期|预估|预测)[值的]*$
  |[比较](?:上年|去年|往年|\d{4}年)[^，,]{0,6}的[约近]?$
  |^[，,]?(?:[^，,]{0,10})(?:甚至|最高|个别|部分)[^，,]{0,6}(?:达到?|超过|高达)$
`
/** 比全省平均水平高1200元 */
const more = /(?:比|较|与)[^，,]{2,20}(?:高|低|多|少|贵)出?了?(?:约|近)?$/

/** Sets what each figure is divided by, from the words of its clause before it. */
export const setPer = (passage: Passage): void => {
  const { text, own } = passage
  for (const sentence of passage.sentences) {
    let level: Figure | undefined
    for (const clause of sentence.clauses) {
      let from = clause.start
      let last: Figure | undefined
      for (const figure of clause.figures) {
        if (figure.kind?.calendar || figure.silent || figure.kind?.standing) continue
        // 人均预期寿命在10年间提高到: how long it took.
        if (figure.kind?.lasting && text[figure.start - 1] === '在') continue
        // 每千人口3岁以下婴幼儿托位数4.76个: an age narrows what is counted, and is to nothing.
        if (figure.kind?.describes && narrows.test(text.slice(figure.end, figure.end + 5))) continue
        if (figure.per.length === 0)
          figure.per =
            last &&
            last.unit === figure.unit &&
            (figure.change === null || (last.change !== null && /^[、和]$/.test(text.slice(last.end, figure.start)))) &&
            (reaches.test(text.slice(last.end, figure.start)) || areEnds(text, clause, last, figure))
              ? [...last.per]
              : perOf(text.slice(from, figure.start), figure, (start, end) => own(from + start, from + end))
        // 每股收益0.9美元，预期0.85美元; 人均6.2万元(折算为8700美元)
        if (level && same.test(text.slice(from, figure.start)) && figure.per.length === 0) figure.per = [...level.per]
        // 人均收入达2万元, 比全省高900元: the gap between levels by the head is by the head; a change is by nothing.
        const gap = figure.change === null && more.test(text.slice(from, figure.start))
        if (
          level &&
          level.unit === figure.unit &&
          figure.per.length === 0 &&
          !isRatio(figure) &&
          (gap || beside.test(text.slice(from, figure.start)))
        )
          figure.per = [...level.per]
        // 每股收益增长三成至2.4元: the words stand before by how much it grew.
        if (
          figure.per.length === 0 &&
          last?.change &&
          /^(?:左右|以上)?[到至]$/.test(text.slice(last.end, figure.start))
        )
          figure.per = perOf(text.slice(clause.start, last.start), figure, (start, end) =>
            own(clause.start + start, clause.start + end),
          )
        // 一个月租金8万元
        if (
          figure.per.length === 0 &&
          last?.kind?.lasting &&
          last.value === '1' &&
          paid.test(text.slice(last.end, figure.start))
        )
          figure.per = [own(last.end - 1, last.end)]
        const near = figure.start - clause.start < LONGEST_LEAD
        if (near && figure.per.length === 0 && !isRatio(figure) && figure.change === null) {
          const led = text.slice(clause.start, figure.start)
          // 人均纯收入，1982年为270元，1987年提高到463元; 人均产值增至8.4万元，超过1.1万美元
          if (level && level.per.length > 0 && level.kind === figure.kind && goesOn.test(led))
            figure.per = [...level.per]
          else if (last === undefined && datedLevel.test(led)) figure.per = topicPer(passage, sentence, clause, figure)
        }
        if (!figure.change && !gap) level = figure
        from = figure.end
        last = figure
      }
    }
  }
}

const LONGEST_LEAD = 24
/** 1987年提高到, 超过: nothing but when, and how the level moved. */
const goesOn = pattern`
  ^\s*(?:(?:到|至)?(?:19|20)\d\d年(?:则|又)?(?:提高|增加|上升|增长|下降|减少)?(?:到|至|为|达到?|是)(?:了|约)?
  |(?:首次|已|约)?(?:超过?|突破|达到?|折合|约合))$
`
const datedLevel = /^\s*(?:19|20)\d\d年(?:仅|只|约)?(?:为|是|达到?)(?:约)?$/

/** 农民人均纯收入，1982年为270元: the clause before names what is measured, and no amount. */
const topicPer = ({ text, own }: Passage, { clauses }: Sentence, { index }: Clause, figure: Figure): string[] => {
  const topic = clauses[index - 1]
  if (!topic || topic.figures.length > 0 || topic.end - topic.start > 24) return []
  return perOf(text.slice(topic.start, topic.end), figure, (start, end) => own(topic.start + start, topic.start + end))
}

const paid = /^的?(?:租金|月租|工资|薪酬|收入|费用|补贴|津贴)[约为达近是]*$/

const isRatio = (figure: Figure): boolean =>
  figure.unit === '%' || figure.unit === 'pp' || figure.unit === '倍' || figure.kind?.value !== 'decimal'

/** What a figure is divided by, as the words before it say; `written` gives a stretch of them as it stands in the text. */
export const perOf = (before: string, figure: Figure, written: (start: number, end: number) => string): string[] => {
  if (!/[每均年日月单]|[万千]人|度电|亩产|一[株只头斤袋盒瓶亩箱条]/.test(before)) return []
  // A share of a per-head quantity is no per-head quantity; a growth by the year is one of the year.
  if (isRatio(figure)) {
    const found = figure.change ? growth.exec(before)?.[0] : undefined
    return found ? [/[年月日天]/.exec(found.replace('逐年', '年'))![0].replace('天', '日')] : []
  }
  // A speed carries its hour in the unit.
  if (figure.kind?.timed) return []
  const found: Span[] = []
  const add = (match: RegExpExecArray, what: string, at = match[0].indexOf(what)): void => {
    const start = match.index + at
    // 每名学生平均: the 生 of 生均 is that of 学生.
    if (!found.some((one) => start < one.end && start >= one.start)) found.push({ start, end: start + what.length })
  }
  for (const match of before.matchAll(eachPattern)) {
    const what = `${match[1] ?? ''}${match[2]}`
    add(match, what, match[0].length - what.length)
  }
  for (const match of before.matchAll(eachNarrowed)) add(match, match[2]!, match[0].length - match[2]!.length)
  for (const match of before.matchAll(averages)) add(match, match.slice(1).find((group) => group !== undefined)!)
  for (const match of before.matchAll(rates)) add(match, match[1]!)
  found.sort((a, b) => a.start - b.start)
  return [...new Set(found.map(({ start, end }) => written(start, end)))]
}
