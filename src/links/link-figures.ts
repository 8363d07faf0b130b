import type { Document, Section } from '../document/document.ts'
import { headingLevel } from '../document/heading-levels.ts'
import type { Figure } from '../figures/figure.ts'
import type { Found } from '../figures/found.ts'
import { findPlaces, type PlaceRegistry, withName } from '../places/find-places.ts'
import { setChanges } from './change.ts'
import { documentSubject } from './document-subject/index.ts'
import type { Entity } from './entities/entity.ts'
import { phrasesOf } from './indicator/index.ts'
import { type Phrase, startIndicators, surenessOf } from './indicator/phrase.ts'
import type { LinkTrace } from './link-trace.ts'
import { type Passage, passageOf } from './passage.ts'
import { setPer } from './per.ts'
import { documentPeriod } from './period/document-period.ts'
import { headingYears } from './period/heading-years.ts'
import { setPeriods } from './period/index.ts'
import { isDatedByPage } from './period/is-dated-by-page.ts'
import { isItem } from './period/is-item.ts'
import { isYears } from './period/is-years.ts'
import type { PeriodContext } from './period/time-state.ts'
import { pivotOf } from './pivot.ts'
import { settleGroups } from './relations.ts'
import { setScopes } from './scope.ts'
import { setStatuses } from './status.ts'
import { clauseEntity } from './subject/clause-entity.ts'
import { followEntity } from './subject/follow-entity.ts'
import { memberOf } from './subject/member-of.ts'
import { nameOf } from './subject/name-of.ts'
import { shareHolders } from './subject/share-holders.ts'
import { subjectOf } from './subject/subject-of.ts'
import type { SubjectState } from './subject/subject-state.ts'
import { traceSubject } from './trace-subject.ts'

/** Says of every figure what it measures, of whom and when, and whether it is a change, a forecast or a target. */
export const linkFigures = (document: Document, found: readonly Found[], trace?: LinkTrace): PlaceRegistry => {
  const named = findPlaces(document.text)
  const about = documentSubject(document, named)
  const names = [...(about.company === null ? [] : [about.company]), ...about.persons]
  const places = names.reduce(withName, named)
  const subject: SubjectState = {
    document: about,
    places,
    names: [],
    heading: null,
    paragraph: null,
    sentence: null,
    sentenceAt: -1,
    topical: false,
    others: false,
  }
  const period: PeriodContext = {
    document: documentPeriod(document),
    heading: null,
    main: null,
    report: null,
    next: nextYear(document),
    single: about.single,
    doubtful: isDatedByPage(document),
    ranges: new Set(),
    goal: null,
    headingYears: null,
  }
  const headed = new Map<Section, string>()
  let section = document.blocks[0]?.section
  for (const one of found) {
    if (one.block.section !== section) {
      section = one.block.section
      subject.heading = null
      period.heading = null
      period.main = null
      period.headingYears = null
      for (let one: Section | null = section; one && period.headingYears === null; one = one.parent)
        period.headingYears = headed.get(one) ?? null
    }
    if (one.block.type === 'table') {
      for (const figure of one.figures) {
        figure.links.subject ??=
          subject.document.main === null
            ? null
            : { text: subject.document.main, known: 'document', sure: 'high', rule: "the report's own subject" }
        figure.links.period ??=
          period.document === null
            ? null
            : { text: period.document, known: 'document', sure: 'high', rule: "the report's own time" }
      }
      continue
    }
    const passage = passageOf(one, document.text, trace)
    const headings = one.block.section.path
    // （八）…: a paragraph beside the heading （六）…, not under it.
    const level = one.block.type === 'paragraph' ? headingLevel(passage.text) : undefined
    if (
      level !== undefined &&
      level === headingLevel(headings.at(-1) ?? '') &&
      !passage.text.startsWith(headings.at(-1) ?? '')
    ) {
      subject.heading = null
      period.heading = null
    }
    if (one.block.type === 'heading' || !isItem(passage.text)) period.goal = null
    if (one.figures.length > 0) {
      setChanges(passage, headings.at(-1) ?? '')
      setPer(passage)
      setScopes(passage, places)
      setStatuses(passage, headings, document.masthead.present)
      setPeriods(passage, period)
    }
    // A passage without figures still names whom later ones are about.
    linkPassage(passage, subject)
    if (one.block.type === 'heading') {
      subject.heading = subject.sentence ?? subject.heading
      period.heading =
        one.figures.find((figure) => figure.kind?.calendar && figure.value !== null && !figure.silent)?.value ??
        period.heading
      const years = headingYears(passage.text, one.figures, period.document)
      if (years !== null) {
        headed.set(one.block.section, years)
        // 过去五年的工作和新时代十年的伟大变革: within the longer of the two.
        if (period.heading !== null && isYears(period.heading)) period.heading = years
        if (period.main !== null && isYears(period.main)) period.main = years
      }
      period.headingYears = years ?? period.headingYears
    }
  }
  return places
}

/** A report of 2025 that speaks in 2026 plans for 2026. */
const nextYear = ({ masthead: { year, present } }: Document): string | null =>
  year !== null && present !== null && present > year ? String(present) : null

/** 二级生态区、: between members of a list. */
const enumerated = /^[^，,。；;：、]{1,16}、[^，,。；;：、]{0,6}$/

const linkPassage = (passage: Passage, subject: SubjectState): void => {
  const state = startIndicators()
  subject.paragraph = null
  subject.others = false
  for (const sentence of passage.sentences) {
    state.divided = null
    state.levels.clear()
    subject.sentence = null
    subject.topical = false
    for (const clause of sentence.clauses) {
      const entity = clauseEntity(passage, clause, subject.places, subject.document.single)
      followEntity(passage, clause, entity, subject)
      const phrases = phrasesOf(passage, clause, state, subject.places)
      if (phrases.size === 0) {
        const pivot = pivotOf(passage, clause, subject.places)
        if (pivot) {
          subject.sentence = nameOf(passage, pivot, subject)
          subject.sentenceAt = pivot.start
        }
        continue
      }
      const all = [...phrases.keys()]
      const inOrder = /分别/.test(passage.text.slice(clause.start, all[0]!.start))
      let previous: Figure | undefined
      let shared: Entity | null = null
      for (const [figure, phrase] of phrases) {
        if (phrase) {
          const text = phrase.parts.map(({ start, end }) => passage.own(start, end)).join('')
          figure.links.indicator =
            text === '' ? null : { text, known: phrase.known, sure: surenessOf(phrase, text), rule: phrase.rule }
        }
        // 全国…分为6个一级生态区、47个二级生态区: members of a list are of the one that its first names.
        const listed = previous && enumerated.test(passage.text.slice(previous.end, figure.start))
        const own: Entity | null = phrase?.entity ?? (listed ? shared : null)
        ;[previous, shared] = [figure, own]
        const holders = own || subject.document.single ? undefined : shareHolders(passage.text, figure)
        if (holders) {
          subject.sentence = nameOf(passage, holders, subject)
          subject.sentenceAt = holders.start
          subject.topical = false
        }
        figure.links.subject = subjectOf(passage, own, figure, subject)
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
        if (passage.trace)
          traceSubject(passage, clause, figure, { own: phrase?.entity ?? null, clause: entity }, subject)
        if (passage.trace && phrase) traceParts(passage, figure, phrase)
      }
    }
    const { single, corporate } = subject.document
    if (subject.sentence && (!single || corporate) && !subject.topical) subject.paragraph = subject.sentence
  }
  settleGroups(state.bonds, passage)
}

/** The stretches that an indicator is put together from, and the figure whose phrase it goes on with. */
const traceParts = ({ own, trace }: Passage, figure: Figure, { parts, of }: Phrase): void => {
  const words = parts.map(({ start, end }) => own(start, end)).join(' + ')
  trace?.took(figure, 'indicator', words, of && of !== figure ? `of ${own(of.start, of.end)}` : '')
}
