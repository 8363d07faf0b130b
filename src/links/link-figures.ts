import type { Document } from '../document/document.ts'
import { headingLevel } from '../document/heading-levels.ts'
import type { Found } from '../figures/found.ts'
import { findPlaces, type PlaceRegistry, withNames, withTold } from '../places/find-places.ts'
import { setChanges } from './change.ts'
import { documentSubject } from './document-subject/index.ts'
import { toldNames } from './entities/told-names.ts'
import { linkPassage } from './link-passage.ts'
import type { LinkTrace } from './link-trace.ts'
import { passageOf } from './passage.ts'
import { setPer } from './per.ts'
import { documentPeriod } from './period/document-period.ts'
import { enterSection } from './period/enter-section.ts'
import { setPeriods } from './period/index.ts'
import { isDatedByPage } from './period/is-dated-by-page.ts'
import { isItem } from './period/is-item.ts'
import { planReport } from './period/plan-report.ts'
import { takeHeading } from './period/take-heading.ts'
import type { PeriodContext } from './period/time-state.ts'
import { turnToYear } from './period/turn-to-year.ts'
import { plannedSections } from './planned-sections.ts'
import { rulesOf } from './rules-of.ts'
import { setScopes } from './scope.ts'
import { setStatuses } from './status/index.ts'
import type { SubjectState } from './subject/subject-state.ts'

/** Says of every figure what it measures, of whom and when, and whether it is a change, a forecast or a target. */
export const linkFigures = (document: Document, found: readonly Found[], trace?: LinkTrace): PlaceRegistry => {
  const named = findPlaces(document.text)
  const about = documentSubject(document, named)
  const names = [...(about.company === null ? [] : [about.company]), ...about.persons]
  const places = withTold(withNames(named, names), about.single ? new Map() : toldNames(document.text, names))
  const subject: SubjectState = {
    document: about,
    places,
    names: [],
    heading: null,
    item: null,
    paragraph: null,
    sentence: null,
    sentenceAt: -1,
    person: null,
    personAge: 0,
    topical: false,
    others: false,
  }
  const plan = planReport(document)
  const planned = plannedSections(document)
  const period: PeriodContext = {
    document: documentPeriod(document, plan),
    heading: null,
    main: null,
    mains: new Map(),
    turned: null,
    report: null,
    next: nextYear(document),
    single: about.single,
    rules: about.single ? null : rulesOf(document),
    doubtful: isDatedByPage(document),
    ranges: new Set(),
    goal: null,
    headingYears: null,
    plan,
    headed: new Map(),
  }
  let section = document.blocks[0]?.section
  for (const one of found) {
    if (one.block.section !== section) {
      const left = section
      section = one.block.section
      subject.heading = null
      enterSection(section, left, period)
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
    // 3、…: news of its own, in a brief.
    if (level !== undefined && !about.single) {
      period.main = null
      subject.heading = null
    }
    if (one.block.type === 'heading' || !isItem(passage.text)) period.goal = null
    turnToYear(passage, period)
    if (one.figures.length > 0) {
      setChanges(passage, headings.at(-1) ?? '')
      setPer(passage)
      setScopes(passage, places)
      setStatuses(passage, headings, document.masthead.present, plan, planned.has(one.block.section))
      setPeriods(passage, period)
    }
    // A passage without figures still names whom later ones are about.
    linkPassage(passage, subject)
    // What stands under an item is about whom the item is about.
    if (level !== undefined && !about.single) subject.heading = subject.paragraph ?? subject.sentence
    if (one.block.type === 'heading') {
      if (
        !leader.test(subject.sentence ?? '') &&
        !nobody.test(subject.sentence ?? '') &&
        !(subject.topical && abstract.test(subject.sentence ?? ''))
      )
        subject.heading = subject.sentence ?? subject.heading
      takeHeading(passage, period)
    }
  }
  return places
}

/** 总书记带领乡亲奔小康: whose lead a headline praises is not what the figures are of. */
const leader = /(?:总书记|主席|总理)/

/** Bylines, bullets, and nouns that head a list of amounts: 綜合報導 / 台北市, 二・, 开支. */
const nobody =
  /^(?:[开開]支|支出|收入|[预預]算|撥款|拨款|措施)$|[・/／]|[报報][导導道]|[记記]者|(?:来源|特征|方法|资料|数据|样本|结果|现状|概况|背景|原因|对策)$/

/** A report of 2025 that speaks in 2026 plans for 2026. */
const nextYear = ({ masthead: { year, present } }: Document): string | null =>
  year !== null && present !== null && present > year ? String(present) : null

/** 乡村全面振兴扎实推进, 对外开放迈出步伐: what a headline is about is nobody that figures are of. */
const abstract = /(?:振兴|现代化|发展|改革|开放|创新|转型|治理|保护|合作|融合|建设|进程|事业)$/
