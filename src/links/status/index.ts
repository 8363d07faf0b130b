import type { Figure, Status } from '../../figures/figure.ts'
import { done, expected, past } from '../lexicon/status-words.ts'
import type { Clause, Passage, Sentence } from '../passage.ts'
import { isPlanned, opensAhead } from '../planned-headings.ts'
import { type Cue, cueOf } from './cue-of.ts'
import { isPastRelative, tellsPast, wasThen } from './told-past.ts'

/** X指出，…要…: what follows in the paragraph is what is to be done. */
const demand = /(?:指出|强调|要求)[，,：:][^。]{0,30}(?<![主重需])(?:要(?![素件])|必须|应当)/
const aims = /(?:目标(?:任务)?(?:是|为)?|考核指标)[：:]/
const assessed = /^\s*考核指标[：:]/
/** 低于2.5%的控制目标, 完成50户改造任务: the figure is the aim itself; 才完成任务 and 部署12项重点任务 are of tasks. */
const aim = /^(?:的)?(?:左右)?(?:的)?(?:(?!才?完成)[一-鿿]{2,4})?(?:目标|任务)/
const counted = /^[个项大条类]$/
const isAim = (text: string, { end }: Figure): boolean =>
  aim.test(text.slice(end, end + 10)) && !(counted.test(text[end - 1]!) && text[end] !== '的')
/** “三年见成效、五年大变样”的目标: what stands in the quotes is aimed at. */
const quotedAim = /^[^“”「」，,。；]{0,40}[”」]的?(?:[一-鿿]{2})?(?:目标|承诺|愿景)/
/** Is the figure of what is aimed at, and of no time but the aim's own? */
export const isQuotedAim = (text: string, figure: Figure): boolean =>
  quotedAim.test(text.slice(figure.end, figure.end + 50))
/** 我们要大力发展社会事业。…: the whole paragraph is of what is to be done. */
const ours = /^[\s\-—–·]*(?:今后五年，|未来五年，)?我们(?:必须|将|一定)?要/
/** 过去一年，工作取得很大成绩。 */
const recalling = /(?:^|，)(?:过去的?[一五]年|去年|一年来)，[^0-9０-９]{4,40}$/

/**
 * Whether each figure happened, is expected or is aimed at; `headings` are those above the passage, `present` is the year
 * that the report was written in, `plan` the years of the plan that it is on, and `ahead` says that the section plans.
 */
export const setStatuses = (
  passage: Passage,
  headings: readonly string[],
  present: number | null,
  plan: string | null,
  ahead: boolean,
): void => {
  const planned = isPlanned(passage.text, headings, ahead)
  let demanded = false
  let before: Cue = happened
  let recalled = false
  for (const sentence of passage.sentences) {
    const text = passage.text.slice(sentence.start, sentence.end)
    if (ours.test(text) || opensAhead(sentence, present)) demanded = true
    // 过去一年，工作取得很大成绩。地区生产总值增长8%，…
    const recalls = recalling.test(text)
    if (sentence.figured)
      before = statusesOf(
        passage,
        sentence,
        (planned || (demanded && !tellsPast(passage.text, sentence, present))) && !recalled,
        { present, plan },
        divides.test(text) ? before : happened,
      )
    recalled = recalls
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
  let whole: Cue = listed ? { status: 'target', words: '' } : before
  let status: Status =
    planned || assessed.test(passage.text.slice(sentence.start, sentence.start + 8)) ? 'target' : before.status
  let { words } = before
  for (const clause of sentence.clauses) {
    const text = passage.text.slice(clause.start, clause.end)
    const label = expected.test(text)
    const cue = label
      ? undefined
      : (cueOf(text) ?? aheadOf(passage.text, clause, present) ?? ofPlan(passage.text, clause, plan))
    if (!label) {
      // 预计净利润与上年相比，仍将亏损2亿元: what is expected to be.
      const goesOn =
        status === 'forecast' &&
        !clause.opens &&
        cue?.words.startsWith('将') &&
        !clause.figures.some((one) => one.kind?.calendar && !one.silent)
      if (cue && !goesOn) [status, words] = [cue.status, cue.words]
      else if (!cue && clause.opens && clause.index > 0) ({ status, words } = whole)
      // 已建成的主要有：…；…: so is the rest of the list.
      else if (listed && past.test(text)) {
        status = 'actual'
        whole = happened
      } else if (listed && status === 'actual' && text.includes('今年')) status = 'target'
      else if (!cue && status !== 'actual' && !listed && done.test(text)) status = 'actual'
    }
    const ofDate = (figure: Figure): Status => {
      if (planned && passage.block.type === 'heading') return 'target'
      if (label) return 'actual'
      const ahead = isAhead(figure, present) || (plan !== null && figure.value === plan)
      return dateStatus(passage.text, sentence, clause, figure, ahead ? status : 'actual')
    }
    const ofSize = (figure: Figure): Status => {
      if (label || expectedOf(passage.text, clause, figure)) return 'forecast'
      if (wasThen(passage.text, clause, figure, present)) return 'actual'
      if (cue && isPastRelative(passage.text, clause, figure)) return 'actual'
      return isAim(passage.text, figure) || isQuotedAim(passage.text, figure) ? 'target' : status
    }
    for (const figure of clause.figures) {
      figure.status = figure.kind?.calendar ? ofDate(figure) : ofSize(figure)
      if (figure.status !== 'actual')
        passage.trace?.took(figure, 'status', ...wordsOf(passage.text, figure, label ? '预期' : words, status))
    }
  }
  return { status, words }
}

/** 高于分析师预期的3.2亿美元: what was expected. */
const expectedOf = (text: string, clause: Clause, { start }: Figure): boolean =>
  /(?:预期|预估|预测)(?:值|水平)?的[约近]?$/.test(text.slice(Math.max(clause.start, start - 8), start))

/** The words that say so, and where they stand; no words where the paragraph or its heading is of what is to be done. */
const wordsOf = (text: string, { status, end }: Figure, words: string, ofClause: Status): [string, string] => {
  const behind = status === 'target' ? aim.exec(text.slice(end, end + 10)) : null
  if (behind) return [behind[0], 'behind it']
  return words !== '' && ofClause === status ? [words, 'in its sentence'] : ['', 'its paragraph or heading is of plans']
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

/** 于5月10日前报送: what is asked for by then; 已于5月10日前报送 has been. */
const deadline =
  /^(?:之?前|以前)[，,]?(?:全[部面]|将[^，,。；;]{1,30})?(?:报[送至]|上报|提交|完成|反馈|报我|落实到位)(?![了率])/

/** A date takes the status of its clause (2016年将在全市开展), or of the next one where it stands alone (2016年，要坚决…). */
const dateStatus = (text: string, sentence: Sentence, clause: Clause, figure: Figure, otherwise: Status): Status => {
  const own = text.slice(clause.start, clause.end)
  const cue = cueOf(own)
  if (cue && !isPastRelative(text, clause, figure)) return cue.status
  if (otherwise === 'actual' && deadline.test(text.slice(figure.end, figure.end + 46)) && !done.test(own))
    return 'target'
  const alone = figure.end >= clause.end - 1
  const next = alone ? sentence.clauses[clause.index + 1] : undefined
  return (next && cueOf(text.slice(next.start, next.end))?.status) ?? otherwise
}
