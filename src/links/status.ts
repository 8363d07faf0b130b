import type { Figure, Status } from '../figures/figure.ts'
import type { Clause, Passage, Sentence } from './passage.ts'

const forecast =
  /预计|预料(?![的之中到不])|有望|预测|预估|预期(?=将|可|达|实现|年)|料将|估计|或将|可望|初步测算将|建成(?:通车|投产|投用|运营|使用)?后|通车后|投产后|达产后|完工后|投用后|投运后|投入(?:使用|运营|运行)后|全部建成后/
/** 预期 names the value itself, and holds for its clause only: 同比升2.5%，预期升2.6%，前值升2.5%. */
const expected = /^预期|(?:^|[一-鿿])预期(?=[升降涨跌为增减]|\s*[-\d])/
const target =
  /力争|争取(?!到(?!\d)|了|(?!实现|完成|达|新增|引进|[年在于到])[^，,。；;\d]{0,8}(?:资金|投资|补助|支持|项目|债券|指标|额度|名额))|目标(?=[为是：:达])|确保|即将|计划(?=\d{4}年|开发|竣工|销售|发行|采购|举办|出栏|种植|新|投|到|于|用|安排|实施|建|总|引|在|完成|开工|改|推|培|年)|拟(?=[^合人]|$)|旨在|不断朝着|(?<![主重需必纲只摘概紧首想机险还])要(?=坚[决持]|做|把|以|在|实现|达|完成|全面|进一步|加|建|推|抓|强|扎|继续|努力|确|突出|着力|大力|积极|切实|尽快|基本|深入|对|从|用|像|使|争|落|安排|新)|必须|(?:^|[，,。；\s])到20[2-9]\d年(?=(?!的)[^，。]{0,20}(?:将|要|达|实现|建成|形成|基本|突破|超过|力争))|(?<!好)未来(?=[一二两三四五六七八九十\d]|将|会)|(?:今年|明年|年内|下半年)会|今后(?=[一二两三四五六七八九十\d])|明年|不晚于|届时/
/** 将 looks ahead before a verb or an adverb; 将…纳入 is 把. */
const will =
  /(?<![即必])将(?=在|于|达|建|实现|为|开|进|继|新|投|有|会|是|成|面|分|从|与|对|同|到|超|突破|增|提|推|举|组|全|陆|再|由|向|重|持|通|安|支|启|完|引|打|形|带|吸|惠|覆|逐|正|迎|初(?=步)|实(?=施|行)|抓|需|发|采|承|试|率|派|设|赴|接|使(?!用)|坚持|比(?=上|去|\d|前)|加(?=强|快|大|速)|更(?=加|好)|大(?=幅|力|大)|不断|积极|深(?=入|化)|围绕|按|根据|始终|播出|走(?=[高低])|出(?=现|席|台|售|动)|起到|占|下(?=降|调|跌|滑)|上(?=升|涨|调)|得到|着力|聚(?=焦|力)|创(?=造|出|新|历)|影响|极大|恢复|联合|获|研究|依托|保持|尽|展(?=示|出|开)|集中|密集|共(?=同|有|达)|参(?=与|加)|首次|制定|裁|紧紧)/
const taken =
  /将[^，,。]{1,20}(?:纳入|列入|作为|写入|打造成|转化为|视为|作[为出]|放在|融入|带给|转移到|送到|引入|用于|定为|分为|分成|划分为|划为|列为|评为)/
/** 比去年增加 says nothing of what has been; 从去年的2.4% is of one level. */
const done = /(?:已经?|截至|截止|(?<![比较与同从由])去年|累计)(?!.{0,6}(?:将|要))/
/** X指出，…要…: what follows in the paragraph is what is to be done. */
const demand = /(?:指出|强调|要求)[，,：:][^。]{0,30}(?<![主重需])(?:要|必须|应当)/
const aims = /目标(?:任务)?(?:是|为)?[：:]/
/** 低于2.5%的控制目标, 完成50户改造任务: the figure is the aim itself. */
const aim = /^(?:的)?(?:左右)?(?:的)?(?:[一-鿿]{2,4})?(?:目标|任务)/
/** “三年见成效、五年大变样”的目标: what stands in the quotes is aimed at. */
const quotedAim = /^[^“”「」，,。；]{0,40}[”」]的?(?:[一-鿿]{2})?(?:目标|承诺|愿景)/
/** Is the figure of what is aimed at, and of no time but the aim's own? */
export const isQuotedAim = (text: string, figure: Figure): boolean =>
  quotedAim.test(text.slice(figure.end, figure.end + 50))
/** 我们要大力发展社会事业。…: the whole paragraph is of what is to be done. */
const ours = /^[\s\-—–·]*(?:今后五年，|未来五年，)?我们(?:必须|将|一定)?要/
const tasks =
  /(?:主要|目标|重点)?(?:任务|工作安排|工作打算|工作部署|预期目标|工作重点|工作思路|下一步|主要目标|奋斗目标|工作计划|重点工作)|今年(?:的)?工作|20\d\d年(?:政府|重点|主要)?工作(?!回顾|总结|情况|的?回)|(?:总体要求|展望|规划|(?:发展|战略|总体|工作|建设|阶段性?|具体)目标)$|今年.{0,6}(?:要|任务)/

const review = /回顾|总结|情况|成效|成就|完成|执行/

/**
 * Whether each figure happened, is expected or is aimed at; `headings` are those above the passage, `present` is the year
 * that the report was written in, `plan` the years of the plan that it is on.
 */
export const setStatuses = (
  passage: Passage,
  headings: readonly string[],
  present: number | null,
  plan: string | null,
): void => {
  const heading = headings.findLast((one) => tasks.test(one) || review.test(one))
  const planned = heading !== undefined && tasks.test(heading) && !review.test(heading)
  let demanded = false
  let before: Cue = happened
  for (const sentence of passage.sentences) {
    const text = passage.text.slice(sentence.start, sentence.end)
    if (ours.test(text)) demanded = true
    if (sentence.figured)
      before = statusesOf(
        passage,
        sentence,
        planned || demanded,
        { present, plan },
        divides.test(text) ? before : happened,
      )
    if (demand.test(text)) demanded = true
  }
}

interface Times {
  readonly present: number | null
  readonly plan: string | null
}

/** `before` is what goes on from the sentence before; returns what the next one may go on with. */
const statusesOf = (
  passage: Passage,
  sentence: Sentence,
  planned: boolean,
  { present, plan }: Times,
  before: Cue,
): Cue => {
  // 预期目标是：国内生产总值增长5%左右；…；…: all of the list is aimed at.
  const listed = planned || aims.test(passage.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))
  const whole: Cue = listed ? { status: 'target', words: '' } : before
  let status: Status = planned ? 'target' : before.status
  let { words } = before
  for (const clause of sentence.clauses) {
    const text = passage.text.slice(clause.start, clause.end)
    const label = expected.test(text)
    const cue = label
      ? undefined
      : (cueOf(text) ?? aheadOf(passage.text, clause, present) ?? ofPlan(passage.text, clause, plan))
    if (!label) {
      if (cue) [status, words] = [cue.status, cue.words]
      else if (clause.opens && clause.index > 0) ({ status, words } = whole)
      else if (status !== 'actual' && !listed && done.test(text)) status = 'actual'
    }
    for (const figure of clause.figures) {
      figure.status = figure.kind?.calendar
        ? planned && passage.block.type === 'heading'
          ? 'target'
          : label
            ? 'actual'
            : dateStatus(passage.text, sentence, clause, figure, isAhead(figure, present) ? status : 'actual')
        : label || expectedOf(passage.text, clause, figure)
          ? 'forecast'
          : wasThen(passage.text, clause, figure, present)
            ? 'actual'
            : aim.test(passage.text.slice(figure.end, figure.end + 10)) || isQuotedAim(passage.text, figure)
              ? 'target'
              : status
      if (figure.status !== 'actual')
        passage.trace?.took(figure, 'status', ...wordsOf(passage.text, figure, label ? '预期' : words, status))
    }
  }
  return { status, words }
}

/** 高于分析师预期的3.2亿美元: what was expected. */
const expectedOf = (text: string, clause: Clause, { start }: Figure): boolean =>
  /(?:预期|预估|预测)(?:值|水平)?的[约近]?$/.test(text.slice(Math.max(clause.start, start - 8), start))

/** 从去年的2.4%提高到2.6%: of a plan too the level that was has come about. */
const wasThen = (text: string, { figures }: Clause, figure: Figure, present: number | null): boolean =>
  present !== null &&
  figures.some(
    (one) =>
      one.kind?.calendar !== undefined &&
      one.end < figure.start &&
      /[从由比较与]/.test(text[one.start - 1] ?? '') &&
      /^的[约近]?$/.test(text.slice(one.end, figure.start)) &&
      one.value !== null &&
      Number(one.value.slice(0, 4)) < present,
  )

/** The words that say so, and where they stand; no words where the paragraph or its heading is of what is to be done. */
const wordsOf = (text: string, { status, end }: Figure, words: string, ofClause: Status): [string, string] => {
  const behind = status === 'target' ? aim.exec(text.slice(end, end + 10)) : null
  if (behind) return [behind[0], 'behind it']
  return words !== '' && ofClause === status ? [words, 'in its sentence'] : ['', 'its paragraph or heading is of plans']
}

interface Cue {
  readonly status: Status
  readonly words: string
}

const happened: Cue = { status: 'actual', words: '' }

/** 今年拟安排赤字2.1万亿元。其中，中央1.4万亿元: a part of what is planned is planned. */
const divides = /^\s*其中/

/** Is it a time to come, of a report that was written before it? */
const isAhead = ({ value, kind }: Figure, present: number | null): boolean =>
  kind?.calendar !== undefined && present !== null && value !== null && Number(value.slice(0, 4)) > present

/** 五年内新建电站三十座: of a report on a plan, what is to be in its years. */
const ofPlan = (text: string, { figures }: Clause, plan: string | null): Cue | undefined => {
  const term = plan === null ? undefined : figures.find((one) => one.kind?.calendar && one.value === plan)
  return term && { status: 'target', words: text.slice(term.start, term.end) }
}

/** 到2030年，初步建成…: what is to be by a time to come; 提高到2030年的 is what it will be then. */
const aheadOf = (text: string, { figures }: Clause, present: number | null): Cue | undefined => {
  const until = figures.find(
    (one) =>
      isAhead(one, present) && text[one.end] !== '的' && (text[one.start - 1] === '到' || text[one.end] === '前'),
  )
  return until && { status: 'target', words: text.slice(until.start, until.end) }
}

/** A date takes the status of its clause (2016年将在全市开展), or of the next one where it stands alone (2016年，要坚决…). */
const dateStatus = (text: string, sentence: Sentence, clause: Clause, figure: Figure, otherwise: Status): Status => {
  const cue = cueOf(text.slice(clause.start, clause.end))
  if (cue) return cue.status
  const alone = figure.end >= clause.end - 1
  const next = alone ? sentence.clauses[clause.index + 1] : undefined
  return (next && cueOf(text.slice(next.start, next.end))?.status) ?? otherwise
}

const cueOf = (text: string): Cue | undefined => {
  const expects = forecast.exec(text)
  if (expects) return { status: 'forecast', words: expects[0] }
  const aims = target.exec(text) ?? (taken.test(text) ? null : will.exec(text))
  return aims ? { status: 'target', words: aims[0] } : undefined
}
