import { pattern } from '../../document/pattern.ts'
import { indices } from '../../places/countries.ts'
import { placeAt } from '../../places/find-places.ts'
import type { Entity } from '../entities/entity.ts'
import { isAddressed } from '../indicator/is-addressed.ts'
import { centralBodyAt } from '../lexicon/central-bodies.ts'
import { isLikePerson } from '../lexicon/persons.ts'
import type { Clause, Passage } from '../passage.ts'
import { isCompanion } from './is-companion.ts'
import { isManner } from './is-manner.ts'
import { isTopic } from './is-topic.ts'
import { isUnresolved } from './is-unresolved.ts'
import { nameOf, speakOf } from './name-of.ts'
import { ratedOf } from './rated-of.ts'
import { speaks } from './speaks.ts'
import type { SubjectState } from './subject-state.ts'
import { thatThing } from './that-thing.ts'

/** Lets a clause's entity be whom the sentence is about, where it carries so far. */
export const followEntity = (
  passage: Passage,
  clause: Clause,
  entity: Entity | undefined,
  state: SubjectState,
): void => {
  const { single, corporate } = state.document
  const self = corporate && speaksOfItself(passage.text.slice(clause.start, clause.end), state)
  if (self) {
    state.sentence = null
    state.paragraph = null
    state.others = false
  } else if (corporate && atLarge.test(passage.text.slice(clause.start, clause.end))) state.others = true
  if (!single) followPerson(passage, clause, entity, state)
  const that = single ? undefined : thatThing(passage.text, clause, state)
  if (that) {
    state.sentence = that
    state.sentenceAt = clause.head
    state.topical = false
    return
  }
  const rated = single ? undefined : ratedOf(passage, clause, state)
  if (rated) {
    speakOf(passage, rated, state)
    state.topical = false
    return
  }
  // Also where it does not carry: it may be the 活动 or 大桥 of a later clause.
  const name = entity?.kind === 'name' ? nameOf(passage, entity, state) : null
  // In a report of one place or company a name holds for its clause, and a place that opens a sentence for it.
  const carries =
    !single ||
    (clause.index === 0 && entity?.kind === 'place') ||
    isTopic(passage, clause, entity) ||
    (corporate && !self && name !== null && organization.test(name))
  if (single && clause.index > 0 && entity?.kind === 'place') state.sentence = null
  // 为青溪小学捐赠了…: for whom, and of that sentence alone, where nobody is told who gives.
  const given = entity !== undefined && isAddressed(passage.text, entity.start)
  if (
    entity &&
    carries &&
    !isCompanion(passage, entity) &&
    (!given ||
      ((state.sentence ?? state.paragraph) === null && gives.test(passage.text.slice(entity.end, entity.end + 8)))) &&
    !isSaying(passage.text, entity) &&
    !isManner(passage.text, entity) &&
    !briefs.test(passage.text.slice(entity.end, clause.end)) &&
    (state.sentence === null || clause.opens || entity.kind === 'name' || entity.kind === 'topic') &&
    !speaks(passage.text, entity) &&
    !isUnresolved(passage, entity, state) &&
    !indices.has(passage.text.slice(entity.start, entity.end))
  ) {
    state.sentence = name ?? nameOf(passage, entity, state)
    state.sentenceAt = entity.start
    // What a witness tells is of him, also in the next sentence.
    state.topical =
      given ||
      (entity.kind === 'topic' && !testifies.test(passage.text.slice(entity.end, entity.end + 4))) ||
      isCentral(passage.text, clause, entity)
  }
}

/** What somebody is given. */
const gives = /捐|赠|送|拨|发放|投入|派/

/** 在“健康中国”指引下, 努力“把蛋糕做大”: a saying, and nobody; 第四届“天宫画展” is held. */
const isSaying = (text: string, { start, end }: Entity): boolean =>
  text[start] === '“' &&
  text[end - 1] === '”' &&
  (/^.[把让将]/.test(text.slice(start, start + 2)) || /[一-鿿]/.test(text[start - 1] ?? '')) &&
  !/[届批期次年季个]/.test(text[start - 1] ?? '')

/** 水利部启动四级应急响应: told among sentences on the country, unless it says how much (央行开展逆回购操作300亿元). */
const isCentral = (text: string, { figures }: Clause, { start, end }: Entity): boolean =>
  centralBodyAt(text, start, end) > start &&
  figures.every(({ kind, silent }) => kind?.calendar || kind?.standing || silent)

/** 陶秀兰 is who 她 stands for later on: 为此，她捐出8万元. */
const followPerson = (passage: Passage, clause: Clause, entity: Entity | undefined, state: SubjectState): void => {
  if (entity) {
    const name = passage.own(entity.start, entity.end)
    if (isNamed(state, passage, entity)) meet(state, name)
    return
  }
  const start = clause.head
  // 至於梁書明的民望，他的…
  const about = /^(?:至于|对于|关于)/.test(passage.text.slice(start, start + 2))
    ? placeAt(state.places, passage.text, start + 2)
    : undefined
  if (about && state.places.told?.get(about) === 'person') meet(state, passage.own(start + 2, start + 2 + about.length))
  // A person that the paragraph is about is nearer.
  if (state.paragraph && isLikePerson(state.paragraph)) return
  if (state.person && state.sentence === null && pronoun.test(passage.text.slice(start, start + 6))) {
    state.sentence = state.person
    state.sentenceAt = start
    state.topical = true
  }
}

const meet = (state: SubjectState, name: string): void => {
  state.person = name
  state.personAge = 0
}

const isNamed = ({ document, places }: SubjectState, { text }: Passage, { start, end }: Entity): boolean => {
  const name = text.slice(start, end)
  return document.persons.includes(name) || places.told?.get(name) === 'person'
}

const pronoun = /^[他她](?!们|人|国|乡|[日亦又]?[说称指]|表示|认为|强调|透露)/

const testifies = /^[一-鿿]{0,2}?(?:供称|作供|供述|忆述)/

/** 国新办今天举行发布会: it is about nothing that follows. */
const briefs = /^(?:[^，,。]{0,14})(?:举行|召开|举办)[^，,。]{0,24}(?:发布会|吹风会|通气会)/

/** 公司, 报告期内, the company's own name: what was said of others before is left. */
const speaksOfItself = (text: string, { document: { main } }: SubjectState): boolean =>
  /本公司|本集团|[本我]行|我们|报告期|募集资金|董事会|(?:^|[^一-鿿]|[使为助是对])(?:公司|集团)/.test(text) ||
  (main !== null && !/^(?:公司|集团)$/.test(main) && text.includes(main))

/** Paragraphs on the trade and the country, as annual reports have them. */
const atLarge = /我国|全国|全球|国内|国际|国家|世界|行业|市场规模/

/** Others that a company's report speaks of for more than a phrase. */
const organization = pattern`
  ^(?!.*(?:上市公司|(?:电子|手机|网上|个人|掌上)银行|子公司)$)(?!.*股份有限公司$).*(?:公司|集团|国网|电网|银行
  |交易所|协会|学会|委员会|总局|总署|[^全内外干]部|大学|研究[院所])$
`
