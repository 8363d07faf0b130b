import { placeAt } from '../../places/find-places.ts'
import type { Entity } from '../entities/entity.ts'
import { bodies } from '../lexicon/bodies.ts'
import { genericNames } from '../lexicon/generic-names.ts'
import type { Passage } from '../passage.ts'
import { hasItems } from './item-topic.ts'
import { isBody, isThatBody, lastNamed, placeBefore } from './last-named.ts'
import type { SubjectState } from './subject-state.ts'

/** What an entity is called: 全区 and 公司 by the name they stand for, 大桥 by the longer name met before. */
export const nameOf = (passage: Passage, entity: Entity, state: SubjectState): string => {
  const text = passage.own(entity.start, entity.end).replace(/^[）)】、，\s]+/, '')
  const read = passage.text.slice(entity.start, entity.end)
  const self = /^[全我本该这](?:个)?([省市区县州镇乡村旗])$/.exec(read)
  if (self) {
    const near =
      state.document.single || /^[我本]/.test(read)
        ? undefined
        : placeBefore(passage, entity.start, self[1]!, read.startsWith('全'), state)
    // In news 该省 is nobody that an item before has told of.
    if (/^[该这]/.test(read) && hasItems(state))
      return near ?? [state.paragraph, state.document.main].find((one) => one?.endsWith(self[1]!)) ?? text
    return near ?? state.document.places.get(self[1]!) ?? text
  }
  const last = isThatBody(read) && !state.document.single ? lastNamed(passage, entity.start, read, state) : undefined
  if (last) return last
  if (/^该[校院所厂社局会]$/.test(read)) return text
  if (/^(?:本公司|公司|该公司|本集团|集团|本行)$/.test(read)) return state.document.company ?? text
  if (read === '当地') return thereOf(state) ?? (isPlace(state) ? state.document.main! : text)
  // 县慈善总会: the 云溪县慈善总会 that the text is about.
  const { organization } = state.document
  if (organization?.endsWith(text) && text.length > 2) return organization
  if (text.length <= 5 || genericNames.has(text)) {
    const bare = text.replace(/^[该本此](?:次|届)?/, '')
    const longer = state.names.findLast(
      (name) =>
        name !== text &&
        name.length > text.length &&
        name.endsWith(bare) &&
        // 央行 is 英国央行 only where that was just spoken of.
        (!bodies.has(text) || passage.text.slice(Math.max(0, entity.start - NEAR), entity.start).includes(name)),
    )
    if (longer && (text.length > 1 || /^[该本此]/.test(text))) return longer
  }
  // 活动当天, 该活动: the event spoken of last, whatever it is called.
  if (/^[该本此]?(?:次|届|项)?(?:活动|赛事|展会|盛会)$/.test(read)) {
    const event = state.names.findLast((name) => events.test(name) && name !== text)
    if (event) return event
  }
  if (text.length > 2 && (entity.kind === 'name' || (entity.kind === 'topic' && isBody(text)))) remember(state, text)
  // 南山、龙胜两区县; 东部9省市 says by the number who they are.
  if (!/[、和及与]/.test(text)) return text
  return text.replace(/[两三四五六七八九十\d]+个?(?:地|市|区|县|国|省|省市|省区|省区市|省份|区县|部门)$/, '') || text
}

/** How far back the longer name of a body stands that others are called as well. */
const NEAR = 200

/** 美国加州…。当地警方称: in a text of many, of the place spoken of last. */
const thereOf = ({ document: { single }, sentence, paragraph, heading, places }: SubjectState): string | undefined =>
  single
    ? undefined
    : ([sentence, paragraph, heading].find((one) => one && placeAt(places, one, 0) !== undefined) ?? undefined)

const isPlace = ({ document: { main, single }, places }: SubjectState): boolean =>
  main !== null && (single || places.names.get(main) !== undefined || /[国國]$/.test(main))

/** Lets an entity be whom the sentence goes on about. */
export const speakOf = (passage: Passage, entity: Entity, state: SubjectState): void => {
  state.sentence = nameOf(passage, entity, state)
  state.sentenceAt = entity.start
}

/** Keeps a name that 该园区 or 大桥 may stand for later; few of them, as each such word looks through all. */
export const remember = (state: SubjectState, name: string): void => {
  if (state.names.at(-1) === name) return
  state.names.push(name)
  if (state.names.length > 40) state.names.shift()
}

const events = /(?:节|[^协学商工委公议]会|大赛|比赛|锦标赛|联赛|邀请赛|马拉松|论坛|嘉年华|展览|[一-鿿”]活动|行动)[”]?$/
