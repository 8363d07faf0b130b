import { charClasses } from '../document/char-classes.ts'
import { pattern } from '../document/pattern.ts'
import type { Entity } from './entities/entity.ts'
import { tellsFigures } from './entities/tells-figures.ts'
import { gluedAt } from './lexicon/glued-words.ts'
import { measureNounAt } from './lexicon/measure-nouns.ts'
import { personAtEnd, surname } from './lexicon/persons.ts'
import { endsPhraseAt, predicateAt } from './lexicon/predicates.ts'

const LONGEST = 18

/** Verbs that say how much: what stands before them is what is measured, not who acts (参会企业达到400家). */
const measuring = pattern`
  ^(?:达|为|有|占|比|较|由|从|到|是|均|共|总|合|累|约|增|减|升|降|上[升涨调]|下[降跌滑调]|提[高升]|超|突破|接近
  |高|低|多|少|大于|小于|等于|不|仅|只|至|位|居|列|完成|实现|保持|维持|同比|环比|录得|报收|收)
`

const reporting =
  /^(?:发布|公布|显示|指出|表示|介绍|称|认为|强调|说|透露|通报|宣布|预计|预测|报告|报道|统计|调查|翻查|查阅|翻阅)/

/** Who could be meant is said elsewhere; and words that open a clause without being in it. */
const empty = pattern`
  ^(?:(?:当中|翻查|按[年月季]|原定|具体|主要|[总合]计|指定要?|正如|报称|据称|推算|粗略|大致|开支|支出|内容
  |主要任务|下一步|下一阶段|双方|各方)$|如果|若|其他|其它|最后|大批|咁|面向|是否|开启|类似|参考|转变|增强|完善
  |保障|健全|统筹|不过|但是|然而|因此|所以|而且|由于|对于|关于|至于|回顾|展望|回望|总结|预计|截至|连续|经过|防止
  |综合|狠抓|养|抓|做|搞|经|他|她|它|我|你|这|那|其|该|此|每|各|有|无|不|没|一|第|某|几|大家|人们|记者|同时|此外
  |目前|近日|今天|昨天|如今|其中|另外|根据|按照|有关|相关|问|答|图|表|注)
  |(?:时|假期|假日|春节|国庆|长假|黄金周|季节|后|前|中|里|上|下|间|来|内|外|以来|期间|方面|情况|数据|过程|基础
  |同时|工作|问题|原因|作用|意义|部分|目标|任务|时期|阶段|年代|以后|之后|以前|之前|结构|规模|建设|进程|水平|体系
  |能力|格局|环境|质量|面貌|成效|改革|总量|全日|早盘|午后|尾盘|盘中|收市|开市|收盘|开盘|指标|领域|若
  |周[一二三四五六日末]|[最更和或及也还只都仍]|始终|仍然|只能|同样|提质|增效|起始|控制|保持|维持|稳定
  |另据[一-鿿]*|多[项家名个][一-鿿]*|[一-鿿]{2}化|[率额量价](?:保持)?(?:稳定|平稳)|总书记|[^会联合协团]主席
  |总理)$|^(?:中华人民共|日[一-鿿]|受(?![访益助理]))
`

const adverb = /^(?:将|已|正在|今[年天日]|昨[天日]|明[年天]|近[日期]|去年|首次|再次|正式|于|曾|计划(?!提)|拟|日前)/

/** 申报单位|须推荐1名联系人, 承运人不得收取…: what is asked of somebody; 帮扶资金|出资80万元. */
const modal = /^(?:(?:出资|捐资)(?![额人比方总])|应(?![用急收届对聘援变城付征占])|须(?![知臾])|不得(?![不了已]))/

/** 《意见》, 行动计划 */
const asking = /^《.{2,30}》$|^[一-鿿]{0,10}(?:行动计划|行动方案|方案|意见|规划|纲要|办法|通知)$/

/** 共享服务体系持续|完善, 某某公司早前同样|表示: adverbs of the predicate behind them. */
const adverbs = pattern`
  (?:每[年月周季天日](?:度)?|总部设|非常|十分|持续|连续|全面|全线|正在|不断|圆满|稳步|深入|进一步|早前|同样|尤其
  |另|今次|过往|以往|历来|历年|连年|[上下]周[一二三四五六日]?|[上下]月|[今明昨][早晨晚夜]|傍晚|早上|中午|下午
  |上午|晚上|大概|主要负责|主要|应该|(?<![效反供响相适对感])应|须|(?<![供内急所刚军按外])需|曾经|亦|不[但仅]?|获
  |今起|陆续|相继|先后|成功|正式|顺利|共同|积极|加快|更加|有效|即将|此前|目前
  |[均都也还又再已将曾仍亦只则才]|(?<!公|总|[一-鿿]中)共|(?<=企业|农业|工业|人口)所|(?<=企业)新|本[周月季年]
  |(?<![来各独亲私])自)+$
`
/** A verb in the middle, or a preposition at the head: no name. */
const broken = pattern`
  [了着获]|按(?![揭摩])
  |(?:估计|揶揄|批评|质疑|指控|(?<![手食拇中])指|(?<![名简通职俗人号])称|以|[国委部]关|赴|指出|透露)$
  |^(?:惟|自(?![治动来由主行愿贸然驾媒营助学])|若|经由|翻查|审议|感谢|响应|我[一-鿿]|促成|提请|邀请|撤回|放弃
  |决定|重视|含|对(?!外)|解(?!放)|把|被|让|使|给)
`

/** 国家主席同邻国总统就建交…: who met are not what the figures are of. */
const met = /(?:主席|总书记|总理|总统|近平|领导人)[同与和就]/

const OPENS = 1
const CLOSES = 2
const ENDS = 4
/** The characters that {@link adverb} begins with. */
const ADVERB = 8
/** And those of {@link modal}. */
const MODAL = 16
const marks = charClasses(
  ['“「《（(', OPENS],
  ['”」》）)', CLOSES],
  ['，。；：、！？的—', ENDS],
  ['将已正今昨明近去首再于曾计拟日', ADVERB],
  ['应须不出捐', MODAL],
)

/**
 * Who acts in a clause, where no name's ending tells: 工业硅期货|在广州期货交易所上市, 国家电网|今年将投资6500亿元. The
 * phrase at its head, before an acting verb, a preposition or an adverb. What stands before 达, 增长 and the like is a
 * measure and no actor.
 */
export const topicAt = (text: string, from: number, to: number): Entity | undefined => {
  const limit = Math.min(to, from + LONGEST)
  if (predicateAt(text, from) > 0) return undefined
  let depth = 0
  for (let i = from; i < limit; i += 1) {
    // 数据中看变化 对口协作取得进展: a new line of a headline.
    if (i > from && text[i] === ' ' && /[一-鿿]/.test(text[i - 1]!) && /[一-鿿]/.test(text[i + 1] ?? ''))
      return /[以由用从对把将让]/.test(text[i + 1]!) ? undefined : topicAt(text, i + 1, to)
    const mark = marks[text.charCodeAt(i)]
    if (mark === undefined) return undefined
    // 《意见》提出通过5年努力…: what a document asks for is of the document, where it names nobody.
    if (depth === 0 && i > from + 1 && text.startsWith('提出', i) && /[一-鿿]/.test(text[i + 2] ?? ''))
      return asking.test(text.slice(from, i)) ? { start: from, end: i, kind: 'topic' } : undefined
    if (mark & OPENS) depth += 1
    else if (mark & CLOSES) {
      if (depth === 0) return undefined
      depth -= 1
    } else if (depth > 0) continue
    else if (mark & ENDS) return undefined
    else if (
      i > from &&
      (endsPhraseAt(text, i) ||
        (gluedAt(text, i) && text[i] !== '大') ||
        (mark & ADVERB && adverb.test(text.slice(i, i + 3))) ||
        // 供应, 回应: 应 is of a word before.
        (mark & MODAL && !'供回响反相对适感效顺照理呼'.includes(text[i - 1]!) && modal.test(text.slice(i, i + 4))))
    ) {
      const rest = text.slice(i, i + 3)
      if (
        i - from < 2 ||
        measuring.test(rest) ||
        /^[将已曾](?:要|会)?(?:达|超|突破|增|减|降|升|提高)/.test(text.slice(i, i + 4))
      )
        return undefined
      // 劳动生产率仅|相当于工业的八分之一
      if (/[仅只]$/.test(text.slice(from, i))) return undefined
      // 农贷发放额, 投资完成率: a measure that a verb is part of.
      if (/^[一-鿿]{2}(?:额|量|率|值|数|价|面积|收入|支出)/.test(rest)) return undefined
      // 太阳能发电|新增装机: a part of what is measured.
      if (/^[新净]增/.test(rest) && /(?:发电|能源|[光风水火核煤]电|储能|装机|产能|就业)$/.test(text.slice(from, i)))
        return undefined
      // Counterpoint发布报告: who says so is not whom it is about.
      if (reporting.test(rest)) return undefined
      const end = i - (adverbs.exec(text.slice(from, i))?.[0].length ?? 0)
      // 调查组基于近3000份问卷: 基于 is one word.
      if (text[i] === '于' && /[关由对属]/.test(text[i - 1]!)) return undefined
      const own = text.slice(from, text[i] === '于' && text[end - 1] === '基' ? end - 1 : end)
      if (broken.test(own) || met.test(own)) return undefined
      const gives = /^[出捐]资/.test(rest)
      if (empty.test(own) || (!gives && measureNounAt(text, from, end) !== undefined) || /\d/.test(own))
        return undefined
      if (/[部厅局委办署台]$/.test(own) && tellsFigures(text, from + own.length)) return undefined
      const person = personAtEnd(own)
      if (person) return { start: end - person.length, end, kind: 'topic' }
      if (own.length < 3 && !surname.test(own)) return undefined
      return { start: from, end: from + own.length, kind: 'topic' }
    }
  }
  return undefined
}

/** 苹果, 小鹏汽车: nothing but a name, as far as one can tell. */
export const isShortName = (text: string, from: number, to: number): boolean => {
  if (to - from < 2 || to - from > 8 || !/^[一-鿿A-Za-z]+$/.test(text.slice(from, to))) return false
  for (let i = from; i < to; i += 1) if (predicateAt(text, i) > 0 || gluedAt(text, i)) return false
  if (/^正如|[我你他她]/.test(text.slice(from, to))) return false
  // 失业率自2020年: whence.
  if (/[以自于从至]$/.test(text.slice(from, to))) return false
  return measureNounAt(text, from, to) === undefined && !empty.test(text.slice(from, to))
}
