import { openingPattern } from '../document/opening-pattern.ts'
import type { Change, Figure } from '../figures/figure.ts'
import {
  type Basis,
  basesInOrder,
  basisIn,
  ELSEWHERE,
  ofHeading,
  placeOfBasis,
  sinceDate,
  yearBefore,
} from './basis.ts'
import { changeWordBefore, directions, nouns } from './change-word.ts'
import { comparative } from './lexicon/change-words.ts'
import { isOfStretch } from './of-stretch.ts'
import type { Passage } from './passage.ts'
import { rateOfChange } from './rate-of-change.ts'

/** 比2019年增长, 较2015年末: a stated date is the basis. */
const isBaseDate = (text: string, { start, end }: Figure): boolean =>
  /[比较]/.test(text[start - 1] ?? '') || /^(?:同期)?相比/.test(text.slice(end, end + 4))

/** 由去年的12亿元降至9亿元，降幅25% */
const comesFromLastYear = (text: string, { start, end }: Figure): boolean =>
  /[由从]/.test(text[start - 1] ?? '') && text[end] === '的' && /^[去上]年$/.test(text.slice(start, end))

/** 年初, 年底 */
const isEdge = ({ calendar }: Figure): boolean => calendar?.type === 'point' && calendar.point.edge !== undefined

/** 其中 and what goes on with the sentence before it. */
const goesOn = /^\s*(?:[（(][^）)]*[）)])?(?:其中|分[^，,]{1,8}看|具体看|从[^，,]{1,10}看|[^，,]{1,14}中[，,]|扣除)/

/** Sets the change of every figure of a passage; `heading` is the text of the headings above it. */
export const setChanges = (passage: Passage, heading: string): void => {
  const { text } = passage
  const headingBasis = ofHeading(heading)
  let inherited: Basis | null = null
  for (const sentence of passage.sentences) {
    if (!goesOn.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 24)))) inherited = null
    let basis: Basis | null = inherited ?? headingBasis
    let cursor = sentence.start
    let last: Figure | undefined
    let nounChange: Figure | undefined
    let inOrder: readonly string[] = []
    for (const clause of sentence.clauses) {
      const before: Basis | null = basis
      for (const figure of clause.figures) {
        const stated = basisIn(text, cursor, figure.silent ? figure.end : figure.start)
        if (stated) basis = stated
        const from = Math.max(clause.start, Math.min(cursor, figure.start))
        cursor = figure.end
        if (figure.kind?.calendar) {
          if ((!figure.silent || isEdge(figure)) && figure.value !== null && isBaseDate(text, figure))
            basis = sinceDate(text, figure)
          else if (comesFromLastYear(text, figure)) basis = { ...yearBefore, at: figure.start }
          continue
        }
        if (figure.silent || figure.kind?.changes === false || figure.change !== null) continue
        const listed =
          last?.change &&
          last.kind === figure.kind &&
          /^(?:(?:左右|以[上下内])?[、和及与]|以及|[，,、]\s*\d{4}年的)$/.test(text.slice(last.end, figure.start))
        if (listed) passage.trace?.took(figure, 'change', text.slice(last!.start, last!.end), 'before it in the list')
        const own = basis && isOfStretch(text, clause, figure, basis) ? null : basis
        figure.change = listed ? last!.change : changeOf(passage, from, figure, own, clause.start)
        inOrder = listed
          ? inOrder.slice(1)
          : basesInOrder(text.slice(Math.max(clause.start, figure.start - 24), figure.start))
        if (figure.change && inOrder[0]) figure.change = { ...figure.change, basis: inOrder[0] }
        // 升12仙或15.7%, 涨0.5元（3.2%）: the same change in other terms.
        if (
          figure.change === null &&
          last?.change &&
          figure.unit === '%' &&
          last.unit !== '%' &&
          inOtherTerms(text, last, figure)
        )
          figure.change = last.change
        // 三个时期平均增长率分别为18%…；匈牙利分别为6.7%
        if (
          figure.change === null &&
          nounChange &&
          (clause.opens || nounChange === last) &&
          figure.kind === nounChange.kind &&
          /分别为$|^[^，]{1,8}为$/.test(text.slice(from, figure.start))
        )
          figure.change = nounChange.change
        if (figure.change && basis) passage.trace?.took(figure, 'basis', basis.words, placeOfBasis(basis))
        if (figure.change && nouns.test(text.slice(from, figure.start).replace(/(?:分别)?[为达]$/, '')))
          nounChange = figure
        last = figure
        // 同比增长5.6%，增速比1—5月份加快0.3个百分点；6月份增长6.1%: what the pace is compared with is its own.
        if (before && figure.unit === 'pp' && /[增降涨跌]幅|增速/.test(text.slice(clause.start, figure.start)))
          basis = before
      }
    }
    const behind = basisIn(text, cursor, sentence.end)
    const stated: Basis | null = behind ?? (basis?.basis === headingBasis?.basis ? inherited : basis)
    inherited = stated && { ...stated, at: ELSEWHERE }
  }
}

const inOtherTerms = (text: string, last: Figure, figure: Figure): boolean => {
  const gap = text.slice(last.end, figure.start)
  return gap === '或' || (/^[（(]$/.test(gap) && '）)'.includes(text[figure.end] ?? '-'))
}

const apartFrom = /(?:^|[，,均都则还])(?:[高低快慢多少优]于|高出|低出|超出)[^，,。；]{2,30}$/

const ofSameTime = /(?:^|[，,均都则还])[高低快慢]于同期[^，,。；\d]{2,26}$/

/** Behind these a counted noun shows that something else was done: 加快50处灌区改造, 提升12个项目. */
const actions = new Set(['加快', '提升', '提高', '扩大', '改善', '延长', '提速', '回升', '扩张'])

/** 指数提升2个等级, 排名提升4位: how far something rose. */
const isStep = (text: string, { start, end }: Figure): boolean =>
  /^(?:等级|档次|位次|名次|层级)/.test(text.slice(end, end + 2)) ||
  (text[end - 1] === '位' && end - start < 4 && !/[一-鿿]/.test(text[end] ?? ''))

const atPace = openingPattern(
  /^(?:以上|左右)?的(?:平均)?(?:速度|速率|幅度)(?:快速|持续|平稳|高速|稳步)?(增长|增加|递增|发展|上升|下降|减少|递减)/,
)

const changeOf = (
  { text, trace }: Passage,
  from: number,
  figure: Figure,
  stated: Basis | null,
  clauseStart: number,
): Change | null => {
  const basis = stated?.basis ?? null
  const statedHere = stated !== null && stated.at >= clauseStart
  // 翻一番
  if (figure.unit === '倍' && text[figure.start] === '翻') return { direction: 'increase', basis }
  // 低于财政收入年均增幅0.5个百分点: how far from another, not how much since.
  if (figure.unit === 'pp' && apartFrom.test(text.slice(Math.max(from, figure.start - 40), figure.start))) return null
  // 高于同期财政支出增幅2.1个百分点: 同期 is between.
  if (figure.unit === 'pp' && ofSameTime.test(text.slice(Math.max(clauseStart, figure.start - 40), figure.start)))
    return null
  const found = changeWordBefore(text, from, figure.start)
  if (found) {
    // 比1989年增长近两倍，年均增长9.3%: by the year, on the year before.
    if (
      basis?.startsWith('since:') &&
      !statedHere &&
      /(?:年均|平均每年|每年|逐年)[^，]{0,4}$/.test(text.slice(from, found.start))
    ) {
      trace?.took(figure, 'change', found.word, 'before it')
      return { direction: found.direction, basis: null }
    }
    if (comparative.has(found.word) && !statedHere) {
      trace?.left(figure, 'change', found.word, 'its clause does not say what is compared with')
      return null
    }
    // 水平提升三年行动计划
    const ofProgramme =
      figure.kind?.lasting && /^(?:行动|攻坚|计划|规划|工程)/.test(text.slice(figure.end, figure.end + 2))
    if (actions.has(found.word) && (figure.kind?.unit === 'written' || ofProgramme) && !isStep(text, figure)) {
      trace?.left(figure, 'change', found.word, 'what is counted is what was done, not by how much it grew')
      return null
    }
    trace?.took(figure, 'change', found.word, 'before it')
    return { direction: found.direction, basis }
  }
  const rate = figure.unit === '%' ? rateOfChange(text, figure.start, figure.end) : undefined
  if (rate) {
    trace?.took(figure, 'change', rate.word, 'the rate that it is')
    return { direction: rate.direction, basis }
  }
  // 减少地表水取用量120万吨: the noun stands between.
  const apart =
    /(减少|降低|压减|缩短|下调)[^，,。；、\d达为至到了超有共占]{1,15}[^等，,。；、\d达为至到了超有共占]$/.exec(
      text.slice(Math.max(from, figure.start - 20), figure.start),
    )
  if (apart && text[figure.end] !== '的') {
    trace?.took(figure, 'change', apart[1]!, 'before what it is of')
    return { direction: 'decrease', basis }
  }
  // 比“七五”多投放农贷9亿元: the verb stands between.
  if (statedHere) {
    const more = /(多|少)(?![数年种样次元少家项个])[一-鿿]{2,8}$/.exec(
      text.slice(Math.max(from, figure.start - 10), figure.start),
    )
    if (more) {
      trace?.took(figure, 'change', more[1]!, 'before what it is of')
      return { direction: more[1] === '多' ? 'increase' : 'decrease', basis }
    }
  }
  // 以年均10%以上的速度快速增长
  const paced = atPace(text, figure.end, figure.end + 16)
  if (paced) {
    trace?.took(figure, 'change', paced[1]!, 'behind it')
    return { direction: directions.get(paced[1]!) ?? 'increase', basis }
  }
  // 5.2%的增长
  if (text[figure.end] !== '的') return null
  const behind =
    /^的(?:年均)?(增长|增加|增速|增幅|升幅|提升|上升|涨幅|下降|降幅|减幅|跌幅|下跌|下滑|减少|升势|跌势)(?![到至目点极])/.exec(
      text.slice(figure.end, figure.end + 7),
    )
  if (behind) trace?.took(figure, 'change', behind[1]!, 'behind it')
  return behind ? { direction: directions.get(behind[1]!) ?? 'increase', basis } : null
}
