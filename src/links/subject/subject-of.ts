import { pattern } from '../../document/pattern.ts'
import type { Figure, Link } from '../../figures/figure.ts'
import type { Entity } from '../entities/entity.ts'
import { surname } from '../lexicon/persons.ts'
import type { Passage } from '../passage.ts'
import { doneFirst } from './done-first.ts'
import { isCircle } from './is-circle.ts'
import { isCompanion } from './is-companion.ts'
import { isManner } from './is-manner.ts'
import { isUnresolved } from './is-unresolved.ts'
import { nameOf } from './name-of.ts'
import { sinceEvent } from './since-event.ts'
import { speaks } from './speaks.ts'
import type { SubjectState } from './subject-state.ts'

/** The subject of a figure: its phrase's own entity, else whom the sentence, the paragraph, the heading or the report is about. */
export const subjectOf = (passage: Passage, own: Entity | null, figure: Figure, state: SubjectState): Link | null => {
  const since = sinceEvent(passage, figure, state.document.single)
  if (since) return { text: since, known: 'stated', sure: 'high', rule: 'the event that it is the time since' }
  if (
    own &&
    !isActorOfPlace(passage, own, state) &&
    !isUnresolved(passage, own, state) &&
    !isCompanion(passage, own) &&
    !isManner(passage.text, own) &&
    !speaks(passage.text, own) &&
    !isCircle(passage, own, figure, state) &&
    !isCounted(passage, own, figure, state)
  ) {
    // 中国继续引领全球市场增长，占总出货量的一半: a topic that came after the phrase is nearer.
    if (state.sentence && state.sentenceAt > own.start)
      return { text: state.sentence, known: 'sentence', sure: 'medium', rule: 'entity of the sentence' }
    return {
      text: nameOf(passage, own, state),
      known: 'stated',
      sure: 'medium',
      rule: 'entity at the head of the phrase',
    }
  }
  // COMEX黄金期货涨0.64%, 富时新加坡海峡指数涨0.7%: what is traded is what it is about.
  const { indicator } = figure.links
  if (indicator && !state.document.single && traded.test(indicator.text))
    return { text: indicator.text, known: 'stated', sure: 'medium', rule: 'name of what is traded' }
  const done = state.document.single ? undefined : doneFirst(passage.text, figure)
  if (done)
    return { text: done, known: 'stated', sure: 'medium', rule: 'what is held, or who acts, for the first or nth time' }
  if (state.sentence) return { text: state.sentence, known: 'sentence', sure: 'medium', rule: 'entity of the sentence' }
  if (state.paragraph)
    return { text: state.paragraph, known: 'paragraph', sure: 'low', rule: 'entity of the paragraph' }
  if (state.heading && (!state.document.national || /^(?:中国|我国|全国)$/.test(state.heading)))
    return {
      text: state.heading,
      known: 'section',
      sure: state.document.single ? 'medium' : 'low',
      rule: 'entity of the heading',
    }
  if (state.item) return { text: state.item, known: 'section', sure: 'low', rule: 'topic of the item' }
  if (state.document.main)
    // A report that says 我国 here and there may be about somebody whom its text does not name.
    return state.document.single && (state.document.national || state.document.main !== state.document.country)
      ? {
          text: state.document.main,
          known: 'document',
          sure: state.others ? 'medium' : 'high',
          rule: "the report's own subject",
        }
      : { text: state.document.main, known: 'inferred', sure: 'low', rule: "the report's own subject" }
  return null
}

/** 爱心企业捐赠物资: in a report of one place it is of the place. */
const isActorOfPlace = ({ text }: Passage, { kind, start, end }: Entity, { document, places }: SubjectState): boolean =>
  kind === 'topic' && document.single && !places.told?.has(text.slice(start, end))

/**
 * 新增优质均衡发展县19个, 合作区达到11个, 枣阳、汉川等5个县: in a report of one place what is counted is not whom it is about;
 * 自贸试验区43项经验 are its own.
 */
const isCounted = (
  { text }: Passage,
  { kind, start: from, end }: Entity,
  { start, end: last, kind: figureKind }: Figure,
  { document: { single } }: SubjectState,
): boolean => {
  // 高新技术企业数量从625家跃升至1600家
  if (single && kind === 'name' && /^总?数量?[从由]/.test(text.slice(end, end + 4))) return true
  // 0至6岁儿童: in such a report they are some of its own people.
  if (single && figureKind?.describes && from >= last) return !surname.test(text.slice(from, from + 1))
  if (!single || kind !== 'name' || figureKind?.unit !== 'written' || figureKind.standing || start - end > 5)
    return false
  const between = text.slice(end, start)
  return between === ''
    ? text[end - 1] === '等' || !/[一-鿿“]/.test(text[last] ?? '')
    : /^(?:总?数量?)?(?:已|共)?(?:达到?|有|为|增[至到加]+|[新净]增)?$/.test(between)
}

const traded = pattern`
  (?:综指|\d{2,4}指数|美元指数|期货|期[铜铝锌铅镍锡]|合约|ETF|股价)$
  |^(?:富时|道琼斯|标普|日经|MSCI|纳斯达克|万得|中证|恒生|罗素|斯托克)[一-鿿A-Za-z\d ]{0,10}指数$
  |^(?:[离在]岸)?(?:人民币|[美欧日澳加港]元|英镑|瑞郎|韩元|卢布)[兑对][一-鿿]{2,4}$
`
