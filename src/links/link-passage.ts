import type { Figure, Link } from '../figures/figure.ts'
import type { Entity } from './entities/entity.ts'
import { countedActor } from './indicator/counted-actor.ts'
import { phrasesOf } from './indicator/index.ts'
import { type Phrase, startIndicators, surenessOf } from './indicator/phrase.ts'
import type { Passage } from './passage.ts'
import { pivotOf } from './pivot.ts'
import { settleGroups } from './relations.ts'
import { clauseEntity } from './subject/clause-entity.ts'
import { eachOf } from './subject/each-of.ts'
import { followEntity } from './subject/follow-entity.ts'
import { formedBody } from './subject/formed-body.ts'
import { isObject } from './subject/is-object.ts'
import { hasItems, itemTopic } from './subject/item-topic.ts'
import { memberOf } from './subject/member-of.ts'
import { moverOf } from './subject/mover-of.ts'
import { remember, speakOf } from './subject/name-of.ts'
import { opensAnew } from './subject/opens-anew.ts'
import { shareHolders } from './subject/share-holders.ts'
import { subjectOf } from './subject/subject-of.ts'
import type { SubjectState } from './subject/subject-state.ts'
import { taskOf } from './subject/task-of.ts'
import { traceSubject } from './trace-subject.ts'

/** 二级生态区、: between members of a list. */
const enumerated = /^[^，,。；;：、]{1,16}、[^，,。；;：、]{0,6}$/

/** 东部6个省市 */
const region = /(?:[东西中南北]{1,2}部|沿海|沿江|沿边)(?:地区)?的?$/
const regionBefore = (text: string, at: number): number =>
  region.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0

/** What a 首 is the first of, where nothing else names it: not 这是首个重大工程, nor 首家上市公司. */
const firstOf = (text: string, { start, kind, links }: Figure): string | undefined => {
  const name = links.indicator?.text ?? ''
  if (text[start] !== '首' || kind?.standing !== 'sequence' || name.length < 4 || /的/.test(name)) return undefined
  return /是[^，。]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) || bodies.test(name) ? undefined : name
}
const bodies = /(?:公司|企业|集团|机构|单位|组织|国家|城市|省份|大学|学校|医院|[省市县区乡镇村])$/

/** Says of the figures of a passage what they measure and whom they are about. */
export const linkPassage = (passage: Passage, subject: SubjectState): void => {
  const { single, corporate } = subject.document
  const state = startIndicators()
  subject.paragraph = null
  subject.others = false
  subject.personAge += 1
  // 他 is nobody who was named pages ago.
  if (subject.personAge > 5) subject.person = null
  // Only figures ask for these.
  const figured = passage.figures.length > 0
  subject.item = figured && hasItems(subject) ? itemTopic(passage, subject) : null
  const task = figured ? taskOf(passage) : null
  for (const sentence of passage.sentences) {
    state.divided = null
    state.levels.clear()
    state.rate = null
    subject.sentence = null
    subject.topical = false
    for (const clause of sentence.clauses) {
      const entity = clauseEntity(passage, clause, subject.places, single)
      followEntity(passage, clause, entity, subject)
      const phrases = phrasesOf(passage, clause, state, subject.places)
      if (phrases.size === 0) {
        const pivot = pivotOf(passage, clause, subject.places)
        if (pivot) speakOf(passage, pivot, subject)
        continue
      }
      const all = [...phrases.keys()]
      const inOrder = /分别/.test(passage.text.slice(clause.start, all[0]!.start))
      let previous: Figure | undefined
      let shared: Entity | null = null
      let actor: Link | null = null
      for (const [figure, phrase] of phrases) {
        if (phrase) {
          const text = phrase.parts.map(({ start, end }) => passage.own(start, end)).join('')
          figure.links.indicator =
            text === '' ? null : { text, known: phrase.known, sure: surenessOf(phrase, text), rule: phrase.rule }
        }
        // 首艘汽车运输船…。该船…: the first of its kind may be spoken of later.
        const first = firstOf(passage.text, figure)
        if (first) remember(subject, first)
        // 全国…分为5个一级生态区、31个二级生态区: members of a list are of the one that its first names.
        const listed = previous && enumerated.test(passage.text.slice(previous.end, figure.start))
        // 618个山区县每个县都培育了2个产业: who they are is told already.
        const each = actor && phrase?.entity && passage.text[phrase.entity.start] === '每'
        const own: Entity | null =
          (each ? null : phrase?.entity) ??
          (single ? null : eachOf(passage.text, clause, figure)) ??
          (listed ? shared : null) ??
          (single ? null : moverOf(passage.text, clause, figure))
        ;[previous, shared] = [figure, own]
        // 在18至29岁的受访群组，评分为39.9分: what follows is of them.
        if (phrase?.rule === '<age> <class of people>' && own && !single && subject.sentence === null) {
          speakOf(passage, own, subject)
          subject.topical = true
        }
        const holders = own || single ? undefined : shareHolders(passage.text, figure)
        if (holders) {
          speakOf(passage, holders, subject)
          subject.topical = false
        }
        const counted =
          single || isObject(passage.text, clause, figure.start)
            ? undefined
            : countedActor(passage.text, clause, figure)
        // 在云岭, …。如今，46个脱贫县都培育出…: the example before is left.
        if (counted && !own && subject.sentence === null && figure === all[0] && opensAnew(passage.text, clause))
          subject.paragraph = null
        figure.links.subject = task ?? (own || !actor ? subjectOf(passage, own, figure, subject) : actor)
        const member =
          figure.links.subject && inOrder
            ? memberOf(figure.links.subject.text, all.indexOf(figure), all.length)
            : undefined
        if (member)
          figure.links.subject = {
            text: member,
            known: 'sentence',
            sure: 'high',
            rule: 'members and figures in order (分别)',
          }
        if (counted) {
          actor = {
            text: passage.own(figure.start - regionBefore(passage.text, figure.start), counted.end),
            known: 'stated',
            sure: 'medium',
            rule: 'who acts, counted',
          }
          if (subject.sentence === null && subject.paragraph === null) {
            subject.sentence = actor.text
            subject.sentenceAt = figure.start
            subject.topical = true
          }
        }
        if (passage.trace)
          traceSubject(passage, clause, figure, { own: phrase?.entity ?? null, clause: entity }, subject)
        if (passage.trace && phrase) traceParts(passage, figure, phrase)
      }
      const formed = single ? undefined : formedBody(passage.text, clause)
      if (formed) speakOf(passage, formed, subject)
    }
    if (subject.sentence && (!single || corporate) && !subject.topical) subject.paragraph = subject.sentence
  }
  settleGroups(state.bonds, passage)
}

/** The stretches that an indicator is put together from, and the figure whose phrase it goes on with. */
const traceParts = ({ own, trace }: Passage, figure: Figure, { parts, of }: Phrase): void => {
  const words = parts.map(({ start, end }) => own(start, end)).join(' + ')
  trace?.took(figure, 'indicator', words, of && of !== figure ? `of ${own(of.start, of.end)}` : '')
}
