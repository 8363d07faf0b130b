import { pattern } from '../../document/pattern.ts'
import type { Span } from '../../span.ts'
import { actingVerbAt } from '../lexicon/acting-verbs.ts'
import { actorAt } from '../lexicon/actors.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { tidySpan, trimStart } from '../noun-phrase.ts'

/** Adverbs between who acts and what is done: 帮扶单位先后投入, 乡镇共栽植, 法院依法判处. */
const adverbs = pattern`
  (?:先后|陆续|累计|共计|总共|一共|合计|已经|依法|依规|今年|去年|当年|当天|当日|每年|预计|计划|建议|决定|宣布|承诺|同意
  |现已|主动|积极|继续|直接|现场|集中|(?<![公总中一])共|已|将|拟|再|又|还|均|都|各)+$
`
/** What acts where an adverb stands between it and the verb: 暖冬行动已累计|提供岗位, 董事会建议|派发股息. */
const doers = pattern`
  (?:行动|活动|专项|行业|产业|兵团|[全各我本][国省市县区州行网]|各地|城市|系统|董事[会局]|代表大会|常委会|部委
  |[省市县区]级?财政|中央|国家|科研机构)$
`
/** Before whom, whence and how it is done: 中心向市民发放, 为失学女童募集. */
const preposition = /[向为给对以从]|通过|利用|按照?/
/** Nouns that make a verb before them part of a name: 研发投入强度, 案件受理数. */
const abstract = pattern`
  ^(?:了)?(?:总额|金额|数额|额度?|数量?|总数|总量|量|人数|户数|件数|次数|率|比[例率重]|占比|强度|规模|面积|价值?
  |成本|费用?|收入|支出|水平|能力|指数|标准|情况|时间|周期|速度|进度)
`

/** Ends of names of measures that hold a verb: 政府购买服务支出规模. */
const measured = /(?:额|率|数|量|规模|强度|比例|比重|占比|支出|水平|能力|成本|指数)$/
/** What these have as their object is measured itself: 企业实现利润总额. */
const achieving = /^(?:完成|实现|取得|获得|承接)/

/**
 * The span without who acts at its head: 医疗队|诊疗患者5600人次, 中心向市民|发放消费券4000万元. A verb in a name stays
 * (研发投入强度), and so does what stands before a verb without naming somebody (城镇新增就业).
 */
export const withoutActor = (text: string, span: Span): Span => {
  const { start, end } = span
  for (let i = start; i <= end - 2; i += 1) {
    const length = verbAt(text, i, end)
    // 利用“中国天眼”已发现: nothing acts inside a name.
    if (/[“「《]/.test(text[i]!)) {
      const closes = text.slice(i, end).search(/[”」》]/)
      if (closes < 0) return span
      i += closes
      continue
    }
    if (length === 0 || (i > start && !acts(text, start, i) && !achieves(text, start, i, end))) continue
    if (i === start && !/[为向给]/.test(text[start - 1] ?? '')) return span
    const object = i + length
    const own = text.slice(object, end)
    // 村集体每年|分红8万元
    if (own === '' && i > start && actorAt(text, start, i - (adverbs.exec(text.slice(start, i))?.[0].length ?? 0)))
      return { start: i, end }
    if (own === '' || own.includes('的') || abstract.test(own)) return span
    if (measured.test(own) && !achieving.test(text.slice(i, object))) return span
    const rest = tidySpan(text, trimStart(text, i, end), end)
    return rest.end - rest.start >= 2 ? rest : span
  }
  return span
}

/** 南岭港|完成货物吞吐量: what is achieved is the measure, unless it is too general by itself (第一产业完成增加值). */
const achieves = (text: string, start: number, at: number, end: number): boolean =>
  /^(?:完成|实现)/.test(text.slice(at, at + 2)) &&
  end - at > 6 &&
  measureNounAt(text, at + 2, end) !== undefined &&
  measureNounAt(text, start, at) === undefined

const verbAt = (text: string, at: number, end: number): number => {
  const length = actingVerbAt(text, at)
  return at + length <= end ? length : 0
}

/** Does what stands before the verb at `at` name who acts, or for whom? */
const acts = (text: string, start: number, at: number): boolean => {
  const before = text.slice(start, at)
  const adverb = adverbs.exec(before)
  const stop = at - (adverb?.[0].length ?? 0)
  if (stop <= start) return true
  if (actorAt(text, start, stop) && (adverb || !/调[查研]$/.test(text.slice(start, stop)))) return true
  const own = text.slice(start, stop)
  if (adverb && doers.test(own)) return true
  if (preposition.test(text[start - 1] ?? '') && measureNounAt(text, start, stop) === undefined) return true
  // 在云岭|设立工作站: where it is done.
  if (/[在于]/.test(text[start - 1] ?? '') && stop - start <= 10 && measureNounAt(text, start, stop) === undefined)
    return true
  if (adverb && (/、.*(?:等|[路航运])$/.test(own) || predicateAt(text, start) > 1)) return true
  const to = own.search(preposition)
  return (
    to > 0 &&
    to < own.length - 1 &&
    (adverb !== null || actorAt(text, start, start + to) !== undefined || /^[向为给]/.test(own.slice(to)))
  )
}
