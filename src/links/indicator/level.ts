import { pattern } from '../../document/pattern.ts'
import type { Span } from '../../span.ts'
import { actorAt } from '../lexicon/actors.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { tidySpan, trimEnd, trimStart } from '../noun-phrase.ts'
import { actionOf } from './action-of.ts'
import { gapIn, withoutBase } from './comparison.ts'
import { countedPhrase } from './counted.ts'
import { withoutDone } from './done-between.ts'
import { normBefore } from './norm.ts'
import { withoutEntity } from './own-entity.ts'
import { paceOf } from './pace.ts'
import { nounOfWhole } from './part-of-level.ts'
import { type Around, inherit, nearer, type Phrase } from './phrase.ts'
import { goesOn, predicateBehind, predicateIsNear } from './predicate-behind.ts'
import { ratioPhrase } from './ratio.ts'
import { totalPhrase } from './total.ts'
import { behindOf, headOf } from './words-around.ts'

/** Heads that say which value it is and not of what: 前值, 终值, 预期. */
export const qualifier = pattern`
  ^(?:最新|长时间|粗略估计|(?:停牌|复牌|上市|除权|除息|重组|分红)前|局地|局部(?:地区)?|部分地区|个别地区
  |有[的些]地[方区]|一些地[方区]|少数地[方区]|最[高低大小]值?|年?间|期间|前值|初值|终值|修正值|上修|下修|修正
  |(?:[高低好优逊差]于|超过?|远?不及|远超
  |符合)?(?:市场|分析师|此前|公司|机构|经济学家)?的?(?:普遍|平均)?(?:预期|预估|预测)(?:值|中值|均值)?|同期
  |市场预期|[这该此]一?个?(?:数字|数据|数值|指标|金额|比[例率重])
  |(?:按|以|根据)?[^，]{0,10}(?:折算|折合|换算)(?:约|为)?)$
`
/** Of an estimate and its revision each is named: CPI初值升2.6%，终值升2.5%. */
const estimate = /^(?:初值|终值|修正值)$/

const revised = (text: string, before: Phrase, own: Span): Phrase => {
  const parts = before.parts.map(({ start, end }) => ({
    start,
    end: /(?:初|终|修正)值$/.exec(text.slice(start, end))?.[0].length
      ? end - /(?:初|终|修正)值$/.exec(text.slice(start, end))![0].length
      : end,
  }))
  return { ...before, parts: [...parts, own], known: 'sentence', rule: '<noun> of the figure before, <estimate>' }
}

/** A rate that belongs to the figure before it. */
const rate = pattern`
  ^(?:(?:完成|到位|执行|增长|合格|达标|覆盖|普及|完好|签约|履约|使用|利用|兑现|办结|满意|知晓|参与|入学|就业
  |成功)率|占比|比重)$
`

/** 五年来，失业率控制在5%以内: of what is said of the years, the words before the figure are its own. */
const partBefore = ({ text, figure }: Around, last: Phrase | null): Phrase | null => {
  const part = last?.parts.at(-1)
  if (!last || !part || part.start >= figure.start || part.end <= figure.start) return null
  const end = trimEnd(text, part.start, figure.start)
  const own = tidySpan(text, trimStart(text, part.start, end), end)
  return own.end > own.start
    ? { ...last, parts: [own], known: 'stated', sure: 'medium', rule: '<noun> <figure>' }
    : null
}

/** 最新造价18亿元，较原先估算的造价超支3亿元: how far from what is compared. */
const beyond = /^(?:较|比(?![重例率]))[^，]{1,16}(?:超支|超出|高出|多出|[多少高低]了?)$/

/** 通道新增14条、达到47条: what was gained is not what there is. */
const withoutGain = ({ text, from, figure }: Around, last: Phrase | null): Phrase | null => {
  const part = last?.parts.at(-1)
  if (!last || !part || !/(?:达到?|累计|总数)[^，]{0,3}$/.test(text.slice(from, figure.start))) return last
  const gain = /(?:新增|净增)加?$/.exec(text.slice(part.start, part.end))?.[0].length ?? 0
  return gain > 0 && part.end - part.start - gain >= 2
    ? { ...last, parts: [...last.parts.slice(0, -1), { start: part.start, end: part.end - gain }] }
    : last
}

/** 较2015年的0.86元上升约4%, 比往年的48亿元增长: with what the level before it is compared. */
const isBase = ({ text, clause, from, figure, group }: Around): boolean =>
  /^\s*(?:较|比(?![重例率]))[^，,]{0,14}$/.test(text.slice(from, figure.start)) &&
  /^(?:[高低大小多少](?=[，。；一两\d]|$)|(?:小幅|大幅)?(?:上[升涨调]|增[长加]|下[降跌调]|减少|提[高升]|回[落升]|[升降增减涨跌]|为[多少高低])(?![到至为中新]))/.test(
    text.slice(group.at(-1)!.end, Math.min(clause.end, group.at(-1)!.end + 4)),
  )

/** 30人遇难, 11人失踪 */
const befallen =
  /^(?:死亡|受伤|失踪|遇难|获救|身亡|丧生|罹难|被困|受困|受灾|获释|脱险|被捕|下落不明|轻伤|重伤)(?=$|[，。；、！和])/

/** Verbs that say for what an amount is spent, and name nothing. */
const forWhat = /^(?:新建|改建|扩建|改扩建|新改扩建|建设|建成|修建|购置|购买|实施|支持|用于|修缮|改造|援建|扶持)$/

const each = /^(?:每[一-鿿]{1,2}){1,3}$/

/** A level: 全区消费帮扶采购额达73.15亿元, 新增360个优质学位, 签订了500万元采购协议. */
export const levelPhrase = (around: Around): Phrase | null => {
  const { text, figure, group, verb, state, clause, from } = around
  const said = headOf(around)
  // 每天3次巡查: by what it is counted names nothing.
  const whole = each.test(text.slice(said.start, said.end)) ? { start: said.end, end: said.end } : said
  const head = withoutBase(around, whole)
  const before = nearer(state.level ?? state.last, state, clause)
  if (head.end <= head.start && whole.end > whole.start && before) return inherit(before, null)
  if (estimate.test(text.slice(head.start, head.end)) && before) return revised(text, before, head)
  const gap = gapIn(around, head)
  // 增速比全国高2.4个百分点: of the growth before it.
  if (gap && before && /^(?:[增涨降]幅|增速|进度)?$/.test(text.slice(head.start, gap.end)))
    return inherit(state.rate ?? before, null)
  const pace = figure.unit === 'pp' ? paceOf(around, head, state.last) : null
  if (pace) return pace
  if (qualifier.test(text.slice(head.start, head.end))) return inherit(before, null)
  if (before && (isBase(around) || beyond.test(text.slice(head.start, head.end)))) return inherit(before, null)
  const { span, entity } = withoutEntity(around, gap ?? head)
  const norm = normBefore(around)
  if (norm) return norm
  const empty = span.end <= span.start
  const behind = behindOf(around)
  const measure = empty ? undefined : measureNounAt(text, span.start, span.end)
  // 员工2000人的企业
  const people =
    !empty &&
    /[人名位户家]/.test(text[figure.end - 1] ?? '') &&
    actorAt(text, span.start, span.end) === text.slice(span.start, span.end)
  const named = text[group.at(-1)!.end] === '的' && (measure !== undefined || people)
  const threshold = !named && (figure.modifier === 'at_least' || figure.modifier === 'at_most')
  if (behind && ((measure === undefined && !(named && people)) || threshold)) {
    // 25项经验获中央推广、83项案例: the verb is of what stands before the mark.
    const apart = text.slice(span.end, figure.start).includes('、')
    const does = empty ? (from > clause.start ? verb : null) : apart ? null : actionOf(text, span)
    // 发生5.2级地震: the size is of the quake.
    const action = does && figure.unit === '级' && /发生$/.test(text.slice(does.start, does.end)) ? null : does
    // 投入1.5亿元新建、改扩建学校43所: what it is done for is told with the next figure.
    if (action && !empty && forWhat.test(text.slice(behind.start, behind.end)) && around.next)
      return { parts: [action], known: 'stated', sure: 'medium', rule: '<verb> <figure>', entity }
    return {
      parts: action && action.end <= figure.start ? [action, behind] : [behind],
      known: 'stated',
      sure: 'medium',
      rule: action ? '<verb> <figure> <noun>' : '<figure> <noun>',
      entity,
    }
  }
  // 渡轮起火568人获救: whatever stands before.
  if (befallen.test(text.slice(group.at(-1)!.end, Math.min(clause.end, group.at(-1)!.end + 4)))) {
    const befell = predicateBehind(text, around, entity)
    if (befell) return befell
  }
  // 造成7人死亡: what befell them is said behind.
  if (/(?:造成|导致|致)$/.test(text.slice(span.start, span.end)) && predicateIsNear(around)) {
    const befell = predicateBehind(text, around, entity)
    if (befell) return befell
  }
  const ratio = empty ? ratioPhrase(around) : null
  if (ratio) return ratio
  if (empty) {
    const counted = countedPhrase(around, head, entity)
    if (counted) return counted
    // 由44个发展到60个
    if (goesOn(text, around)) return inherit(before, entity)
  }
  if (empty && predicateIsNear(around)) return predicateBehind(text, around, entity)
  // 创业板上市公司突破1200家: they are what is counted.
  if (
    empty &&
    entity?.kind === 'name' &&
    /[家所个户]/.test(text[figure.end - 1] ?? '') &&
    /(?:公司|企业|机构|合作社|单位|学校|医院)$/.test(text.slice(entity.start, entity.end)) &&
    /^(?:总数|数量)?已?(?:突破|超过?|达|增|发展到|有|为)/.test(text.slice(entity.end, figure.start))
  )
    return { parts: [entity], known: 'stated', sure: 'medium', rule: '<noun> <figure>', entity: null }
  if (empty) return partBefore(around, state.last) ?? inherit(withoutGain(around, state.last), entity)
  const own = text.slice(span.start, span.end)
  // 参展企业数量, “四上”企业总数, “四上”企业新增26家: whose number it is names it.
  if (
    entity?.kind === 'name' &&
    entity.end === span.start &&
    /^(?:总数|数量|总量|占比|户数|家数|人数|新增|净增)$/.test(own)
  )
    return {
      parts: [
        {
          start:
            entity.start +
            (/^[本该这][届次][一-鿿]{1,6}?会/.exec(text.slice(entity.start, span.start))?.[0].length ?? 0),
          end: span.end,
        },
      ],
      known: 'stated',
      sure: 'medium',
      rule: '<noun> <figure>',
      entity: null,
    }
  // 运营里程达到520公里，新增115公里
  const gained = entity || !/^[新净]增$/.test(own) ? undefined : state.levels.get(figure.unit ?? '')
  if (gained && gained.parts[0]!.start >= clause.sentence.start)
    return {
      ...gained,
      parts: [...gained.parts, span],
      known: 'sentence',
      rule: '<noun> of the sentence, 新增 <figure>',
    }
  const total = totalPhrase(around, span)
  if (total) return { ...total, entity: entity ?? total.entity }
  if (rate.test(own) && state.last && text[(state.last.parts.at(-1)?.end ?? 0) - 1] !== '率')
    return {
      parts: [...state.last.parts, span],
      known: 'stated',
      sure: 'high',
      rule: 'rate of the figure before',
      entity: entity ?? state.last.entity,
    }
  // 建起|占地12亩的大棚, 签约了|总金额6亿元的项目
  let { start } = span
  const done = named ? own.lastIndexOf('了') : -1
  if (done > 0 && own.length - done > 2) start += done + 1
  if (named)
    for (let verb = predicateAt(text, start); verb > 1; verb = predicateAt(text, start)) {
      if (!measureNounAt(text, start + verb, span.end)) break
      start += verb
    }
  const label = { start, end: span.end }
  const noun = nounOfWhole(around, label)
  if (noun)
    return { parts: [label, noun], known: 'stated', sure: 'high', rule: '<part> <figure>, noun of the whole', entity }
  return { parts: withoutDone(text, label), known: 'stated', sure: 'medium', rule: '<noun> <figure>', entity }
}
