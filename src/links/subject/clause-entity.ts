import { openingPattern } from '../../document/opening-pattern.ts'
import { pattern } from '../../document/pattern.ts'
import { type PlaceRegistry, placeAt } from '../../places/find-places.ts'
import { announcerOf } from '../announcer.ts'
import { countedPlaces } from '../entities/counted-places.ts'
import type { Entity } from '../entities/entity.ts'
import { entityAt } from '../entities/entity-at.ts'
import { entityEndAt } from '../entities/entity-end.ts'
import { knownNameAt } from '../entities/known-name-at.ts'
import { locatedAt } from '../entities/located.ts'
import { centralBodyAt } from '../lexicon/central-bodies.ts'
import { personBehind, personOf } from '../lexicon/persons.ts'
import { firstPredicate, predicateAt } from '../lexicon/predicates.ts'
import { phraseEnd, trimStart } from '../noun-phrase.ts'
import type { Clause, Passage } from '../passage.ts'
import { topicAt } from '../topic.ts'
import { beforeDate } from './before-date.ts'
import { clauseStart } from './clause-start.ts'
import { codedName } from './coded-name.ts'
import { isShareOf } from './is-circle.ts'
import { opensAnew } from './opens-anew.ts'
import { thingByForm } from './thing-by-form.ts'

/** 七部门: as many as were named before. */
const severalDepartments = (text: string, start: number, to: number): Entity | undefined => {
  const found = /^[两三四五六七八九十\d]{1,3}个?部门(?=[一-鿿])(?!的|之间|印发|发布|出台)/.exec(
    text.slice(start, Math.min(to, start + 12)),
  )
  return found ? { start, end: start + found[0].length, kind: 'name' } : undefined
}

/** Who speaks for a body. */
const speaker = pattern`
  ^(?:新闻|相关|有关)?(?:副|原|前)?(?:委员(?!会)|主席|会长|负责人|主任|局长|部长|发言人|司长|处长|院长|校长
  |总经理|董事长|理事长|秘书长|专家|教授|研究员|分析师)
`

/** 管理标准分为术语、流程等3个部分: what is divided is what the figure is about. */
const container = (text: string, from: number, to: number): Entity | undefined => {
  if (!/[分包由涵下设]/.test(text.slice(from + 2, Math.min(to, from + 20)))) return undefined
  const found =
    /^(?!当中|其中|一些|有些|部分|不少|随机|[他她它])([一-鿿A-Za-z]{2,14}?)(?:主要|亦|也|还)?(?:(?<![评得总积均])细?分为|划分为|包括|由.{2,40}组成|涵盖|下设|设有)/.exec(
      text.slice(from, Math.min(to, from + 60)),
    )
  if (!found) return undefined
  const end = from + found[1]!.length
  // 地铁正在更换的系统包括…: what is done to something is no name of it.
  return firstPredicate(text, from, end) < end || /[一-鿿]{2}以[每各]|(?:指定|[须应])要?$/.test(found[1]!)
    ? undefined
    : { start: from, end, kind: 'name' }
}

const partOfCountry = pattern`
  ^(?!我国|全国|[这那]些|[其各]|部分|多数|大部|在|受|对|是
  |影响)[一-鿿、]{2,12}?(?:大部|部分|局部|多数)地区(?=[一-鿿])(?!的)
`

/** 这是我国首座, 也是全市第一家: the circle of a first. */
const circled = openingPattern(
  /^(?:这|这也|也|还|又|更)?是(?:我[国省市县区州]|全[国球省市县区州]|中国|世界|亚洲)[上内]?(?:[首第最]|唯一)/,
)

const means = openingPattern(/^(?:[由用按依把以将从]|根据|利用|通过|围绕)/)

const ownMade = /^(?:我国|中国)(?:自主|独立|首次)?(?:研制|研发|建造|设计|制造)[一-鿿]{0,4}的/

/** …示范项目——云清高速公路已通车: behind a dash an ending is enough. */
const endingAt = (text: string, from: number, to: number): Entity | undefined => {
  const limit = Math.min(to, firstPredicate(text, from, Math.min(to, from + 16)))
  for (let end = limit; end > from + 3; end -= 1)
    if ((entityEndAt(text, from, end)?.length ?? 0) > 1) return { start: from, end, kind: 'name' }
  return undefined
}

/** Behind words that open a clause, but not behind the first character of 约旦 or 且末县; 其中|国网 is nothing of 中国. */
const trimToPlace = (text: string, from: number, to: number, places: PlaceRegistry): number => {
  const trimmed = trimStart(text, from, to)
  for (let i = from; i < trimmed; i += 1)
    if (i + (placeAt(places, text, i)?.length ?? 0) > trimmed && !text.startsWith('其中', i - 1)) return i
  return trimmed
}

/** 58岁的果农王大勇种了12亩脐橙 */
const toldByAge = (text: string, { start, figures: [first] }: Clause): Entity | undefined => {
  if (!first?.kind?.describes || first.start > start + 4) return undefined
  const person = personBehind(text.slice(first.end, first.end + 18))
  if (!person) return undefined
  const from = first.end + person.at
  return { start: from, end: from + person.name.length, kind: 'name' }
}

/** 在云岭市的支持下，清溪县建成…: with whose help it was done, and not who did it. */
const isCircumstance = (text: string, { head, end }: Clause): boolean =>
  text[end - 1] === '下' && text[head - 1] === '在'

/** The entity that a clause is about: at its head, or behind 的 where a verb opens it. It ends before the first figure. */
export const clauseEntity = (
  passage: Passage,
  clause: Clause,
  places: PlaceRegistry,
  single: boolean,
): Entity | undefined => {
  const { text } = passage
  if (isCircumstance(text, clause)) return undefined
  let { from, to, said } = clauseStart(text, clause)
  const announcer = announcerOf(text, clause.head, clause, places)
  if (announcer !== undefined) return single ? undefined : (announcer ?? undefined)
  const named = single ? undefined : codedName(text, from, clause.end)
  if (named) return named
  const dated = single || said ? undefined : beforeDate(text, clause, from, places)
  if (dated) return dated
  // 七部门聚焦打击“假出口”，累计检查…
  const told = single ? undefined : toldByAge(text, clause)
  if (told) return told
  const departments = single ? undefined : severalDepartments(text, trimStart(text, from, clause.end), clause.end)
  if (departments) return departments
  from = trimToPlace(text, from, to, places)
  // 也有青溪县政策的影子: what there is besides, not who.
  if (/(?:[也均各]有|[也便就都仍]是)$/.test(text.slice(Math.max(clause.start, from - 2), from))) return undefined
  // 且在西欧首次超越三星: where, not who.
  if (!clause.opens && text[from - 1] === '在') return undefined
  // 这是我国首座…: among whom, not who.
  if (circled(text, Math.max(clause.start, from - 3), Math.min(to, from + 3) + 2)) return undefined
  // 深圳市首个“工业上楼”项目——南山智造高新产业园正式开园: the name stands behind the dash.
  const dash = text.slice(from, clause.end).indexOf('——')
  if (dash > 0) {
    const named = entityAt(text, from + dash + 2, clause.end, places) ?? endingAt(text, from + dash + 2, clause.end)
    if (named) return named
  }
  const thing = single ? undefined : thingByForm(text, from, to, clause.end, places)
  if (thing) return thing
  // 联合国, 新开发银行 and 上交所 begin as verbs do.
  const opened =
    placeAt(places, text, from) === undefined &&
    (predicateAt(text, from) > 0 || means(text, from, from + 2) !== null) &&
    centralBodyAt(text, from, to) === from &&
    knownNameAt(text, from, to) === from
  // 我国自主研制的重型盾构机，近日成功…
  const made =
    opened || !'我中'.includes(text[from] ?? '-') ? null : ownMade.exec(text.slice(from, Math.min(to, from + 16)))
  if (made) {
    const start = from + made[0].length
    const end = phraseEnd(text, start, Math.min(to, start + 24))
    if (end - start > 3) return { start, end, kind: 'topic' }
  }
  // 黄河以北大部地区有3~5级风
  const region = single || opened ? null : partOfCountry.exec(text.slice(from, Math.min(clause.end, from + 24)))
  if (region && firstPredicate(text, from, from + region[0].length) === from + region[0].length)
    return { start: from, end: from + region[0].length, kind: 'name' }
  const counted = opened ? from : countedPlaces(text, from, clause.end)
  if (counted > from) return { start: from, end: counted, kind: 'name' }
  if (!opened) {
    const entity = entityAt(text, from, to, places)
    if (entity && isShareOf(text, entity)) return undefined
    // 立法会铁路小组委员会委员陈志明批评: somebody of it speaks.
    const person =
      !single && entity?.kind === 'place'
        ? personOf(text.slice(entity.end, Math.min(clause.end, entity.end + 20)))
        : undefined
    if (entity && person) {
      const start = entity.end + person.at
      return { start, end: start + person.name.length, kind: 'name' }
    }
    if (entity && entity.kind !== 'place' && speaker.test(text.slice(entity.end, entity.end + 8))) return undefined
    return (
      entity ??
      container(text, from, clause.end) ??
      (single || !opensAnew(text, clause) || text.startsWith('以来', clause.end - 2)
        ? undefined
        : topicAt(text, from, to))
    )
  }
  const located = locatedAt(text, from, clause.end, places)
  if (located) return located
  // 位于云溪区青溪河上的云青大桥实现合龙
  for (let i = from + 2; i < Math.min(to, from + 40); i += 1) {
    if (text[i] !== '的') continue
    const named = entityAt(text, i + 1, clause.end, places)
    // 曾经是主战场的西部地区，…: nothing but who is described.
    if (named?.kind === 'place' && named.end === clause.end && !means(text, from, from + 2) && !single) return named
    // 利用珍贵的“星河一号”，…: a means, and nobody.
    if (
      named?.kind === 'name' &&
      !(named.end === clause.end && /^(?:[以用按依]|利用|通过|根据|围绕)/.test(text.slice(from, from + 2)))
    )
      return named
  }
  return undefined
}
