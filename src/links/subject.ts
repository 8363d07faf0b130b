import type { Figure, Known, Link } from '../figures/figure.ts'
import { countries } from '../places/countries.ts'
import type { PlaceRegistry } from '../places/find-places.ts'
import { announcerOf } from './announcer.ts'
import type { DocumentSubject } from './document-subject.ts'
import { bodies, type Entity, entityAt, isGeneric } from './entities.ts'
import { predicateAt } from './lexicon/predicates.ts'
import { trimStart } from './noun-phrase.ts'
import type { Clause, Passage } from './passage.ts'
import { isShortName, topicAt } from './topic.ts'

/** Whom the text is speaking of, as it goes on. */
export interface Topic {
  readonly text: string
  readonly known: Known
}

export interface SubjectState {
  readonly document: DocumentSubject
  readonly places: PlaceRegistry
  /** Names met so far, for 该园区 and 大桥: the latest last. */
  readonly names: string[]
  heading: string | null
  paragraph: string | null
  sentence: string | null
  /** Where the sentence's entity stands. */
  sentenceAt: number
}

/** What an entity is called: 全区 and 公司 by the name they stand for, 大桥 by the longer name met before. */
export const nameOf = (passage: Passage, entity: Entity, state: SubjectState): string => {
  const text = passage.own(entity.start, entity.end)
  const read = passage.text.slice(entity.start, entity.end)
  const self = /^[全我本该这](?:个)?([省市区县州镇乡村旗])$/.exec(read)
  if (self) return state.document.places.get(self[1]!) ?? text
  if (/^(?:本公司|公司|该公司|本集团|集团|本行)$/.test(read)) return state.document.company ?? text
  if (/^当地$/.test(read)) return state.document.main ?? text
  if (text.length <= 5 || isGeneric(text)) {
    const bare = text.replace(/^[该本此](?:次|届)?/, '')
    const longer = state.names.findLast((name) => name !== text && name.length > text.length && name.endsWith(bare))
    if (longer && (text.length > 1 || /^[该本此]/.test(text))) return longer
  }
  // 活动当天, 该活动: the event spoken of last, whatever it is called.
  if (/^[该本此]?(?:次|届|项)?(?:活动|赛事|展会|盛会)$/.test(read)) {
    const event = state.names.findLast((name) => events.test(name) && name !== text)
    if (event) return event
  }
  if (entity.kind === 'name' && text.length > 2) remember(state, text)
  // 南山、龙胜两区县
  return text.replace(/[两三四五六七八九十\d]+(?:地|市|区|县|国|省|区县|部门|个部门)$/, '') || text
}

const remember = (state: SubjectState, name: string): void => {
  if (state.names.at(-1) === name) return
  state.names.push(name)
  if (state.names.length > 40) state.names.shift()
}

const events = /(?:节|[^协学商工委公议]会|大赛|比赛|锦标赛|联赛|邀请赛|马拉松|论坛|嘉年华|展览|[一-鿿”]活动|行动)[”]?$/

/** 基础综合标准分为术语定义、标识等2个部分: what is divided is what the figure is about. */
const container = (text: string, from: number, to: number): Entity | undefined => {
  const found = /^([一-鿿A-Za-z]{2,14}?)(?:主要)?(?:细?分为|划分为|包括|由.{2,40}组成|涵盖|下设|设有)/.exec(
    text.slice(from, Math.min(to, from + 60)),
  )
  return found ? { start: from, end: from + found[1]!.length, kind: 'name' } : undefined
}

/** The entity that a clause is about: at its head, or behind 的 where a verb opens it. It ends before the first figure. */
export const clauseEntity = (
  passage: Passage,
  clause: Clause,
  places: PlaceRegistry,
  single: boolean,
): Entity | undefined => {
  const { text } = passage
  let from = clause.start
  let to = clause.end
  // Dates at the head of a clause are passed over: 2024年，… and 10月14日濠江…; what stands before one (英国8月) is kept.
  for (const figure of clause.figures) {
    // So are ordinals: 第五届中国西藏旅游文化国际博览会在拉萨举行.
    if (
      (figure.kind?.calendar || figure.kind?.standing === 'sequence') &&
      trimStart(text, from, figure.start) >= figure.start
    )
      from = figure.end
    else {
      to = Math.max(from, figure.start)
      break
    }
  }
  const announcer = announcerOf(text, trimStart(text, clause.start, clause.end), clause)
  if (announcer !== undefined) return single ? undefined : (announcer ?? undefined)
  // 苹果第三财季每股收益, 蔚来7月交付新车: who stands before a date.
  const dated = clause.figures[0]
  if (!single && clause.opens && dated?.kind?.calendar && dated.start > from) {
    const before = trimStart(text, from, dated.start)
    if (isShortName(text, before, dated.start))
      return entityAt(text, before, dated.start, places) ?? { start: before, end: dated.start, kind: 'topic' }
  }
  from = trimStart(text, from, to)
  // 且在西欧首次超越三星: where, not who.
  if (!clause.opens && text[from - 1] === '在') return undefined
  // 深圳市首个“工业上楼”项目——南山智造高新产业园正式开园: the name stands behind the dash.
  const dash = text.slice(from, clause.end).indexOf('——')
  if (dash > 0) {
    const named = entityAt(text, from + dash + 2, clause.end, places)
    if (named) return named
  }
  const opened =
    predicateAt(text, from) > 0 || /^(?:[由以用按依将把从]|根据|利用|通过|围绕)/.test(text.slice(from, from + 2))
  if (!opened)
    return (
      entityAt(text, from, to, places) ??
      container(text, from, clause.end) ??
      (single || !clause.opens ? undefined : topicAt(text, from, to))
    )
  // 位于北京房山区永定河上的京雄大桥实现合龙
  for (let i = from + 2; i < Math.min(to, from + 40); i += 1) {
    if (text[i] !== '的') continue
    const named = entityAt(text, i + 1, clause.end, places)
    if (named?.kind === 'name') return named
  }
  return undefined
}

/** 其中开味缘、雅怡供应链等企业，…: a clause that is nothing but a list of names is the topic of the next. */
export const isTopic = (passage: Passage, clause: Clause, entity: Entity | undefined): boolean =>
  entity?.kind === 'name' &&
  entity.end === clause.end &&
  clause.figures.length === 0 &&
  /等[一-鿿]{0,4}$/.test(passage.text.slice(entity.start, entity.end))

/** 分别与资源、龙胜等地签订: with whom, not who. */
export const isCompanion = ({ text }: Passage, entity: Entity): boolean =>
  /(?:^|[，,；;。]|分别|已|还|先后|共同|联合)[与同跟]$/.test(text.slice(Math.max(0, entity.start - 4), entity.start))

/** 大桥, 基地 with no longer name met before: nobody in particular. */
export const isUnresolved = (passage: Passage, entity: Entity, state: SubjectState): boolean =>
  isOfForeign(passage, entity, state) ||
  (isGeneric(passage.text.slice(entity.start, entity.end)) &&
    nameOf(passage, entity, state) === passage.own(entity.start, entity.end))

/** The subject of a figure: its phrase's own entity, else whom the sentence, the paragraph, the heading or the report is about. */
export const subjectOf = (passage: Passage, own: Entity | null, figure: Figure, state: SubjectState): Link | null => {
  if (
    own &&
    !isUnresolved(passage, own, state) &&
    !isCompanion(passage, own) &&
    !isCircle(passage, own, figure, state)
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
  // COMEX黄金期货涨0.72%: what is traded is what it is about.
  const { indicator } = figure.links
  if (indicator && !state.document.single && traded.test(indicator.text))
    return { text: indicator.text, known: 'stated', sure: 'medium', rule: 'name of what is traded' }
  if (state.sentence) return { text: state.sentence, known: 'sentence', sure: 'medium', rule: 'entity of the sentence' }
  if (state.paragraph)
    return { text: state.paragraph, known: 'paragraph', sure: 'low', rule: 'entity of the paragraph' }
  if (state.heading)
    return {
      text: state.heading,
      known: 'section',
      sure: state.document.single ? 'medium' : 'low',
      rule: 'entity of the heading',
    }
  if (state.document.main)
    // A report that says 我国 here and there may be about somebody whom its text does not name.
    return state.document.single && (state.document.national || state.document.main !== state.document.country)
      ? { text: state.document.main, known: 'document', sure: 'high', rule: "the report's own subject" }
      : { text: state.document.main, known: 'inferred', sure: 'low', rule: "the report's own subject" }
  return null
}

/** 英国7月央行抵押贷款6.20万件，…。央行消费信贷…: the bank of the country spoken of. */
export const isOfForeign = (passage: Passage, own: Entity, state: SubjectState): boolean =>
  bodies.has(passage.text.slice(own.start, own.end)) && countries.has(state.sentence ?? state.paragraph ?? '')

const traded = /(?:综指|\d{2,4}指数|期货|期[铜铝锌铅镍锡]|合约|ETF|股价)$/

/** 在西欧首次, 全国第一: the circle of a standing is not who stands; nor is 全国 the subject in a report of one place. */
export const isCircle = (passage: Passage, own: Entity, { scope, kind }: Figure, state: SubjectState): boolean => {
  const read = passage.text.slice(own.start, own.end)
  return (
    read === scope ||
    (kind?.standing && /[在于]/.test(passage.text[own.start - 1] ?? '')) ||
    (state.document.single &&
      state.document.places.size > 0 &&
      state.document.main !== state.document.country &&
      /^(?:全国|全社会|全球|世界|我国|国家|中央)$/.test(read))
  )
}

/** 开味缘、雅怡供应链、鑫辉餐饮等企业，分别签订1200万元、1000万元、500万元: each figure is of its own member. */
export const memberOf = (subject: string, index: number, count: number): string | undefined => {
  const members = subject.replace(/等[一-鿿]{0,6}$/, '').split(/[、和及与]/)
  return members.length === count ? members[index]!.trim() : undefined
}
