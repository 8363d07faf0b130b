import type { Document } from '../../document/document.ts'
import type { PlaceRegistry } from '../../places/find-places.ts'
import { companyOf } from './company-of.ts'
import { gatherEvidence } from './evidence.ts'
import { helps } from './helps.ts'
import { mainOf } from './main-of.ts'
import { organizationOf } from './organization-of.ts'
import { ownPlace } from './own-place.ts'
import { personsOf } from './persons-of.ts'
import { SAMPLE } from './sample.ts'
import { surfaceOf } from './surface-of.ts'
import { townOf } from './town-of.ts'

/** Whom a document is about where nothing nearer says so, and what its 全市 and 公司 stand for. */
export interface DocumentSubject {
  /** The place, company or body that the report is about. */
  readonly main: string | null
  /** The place that 全省, 全市, 全县 … stand for, by their last character. */
  readonly places: ReadonlyMap<string, string>
  readonly company: string | null
  /** 全国 or 我国, where the text speaks of the country at large. */
  readonly country: string | null
  /** A report of one place or company: its sentences leave the subject out, and a name in one is not that of the next. */
  readonly single: boolean
  /** Speaks for the country: of its statistical office, its government, its congress. */
  readonly national: boolean
  /** Of a company, which speaks of its trade and of others as well. */
  readonly corporate: boolean
  /** A body of the place that the text is about, which it calls by the name without its place. */
  readonly organization: string | null
  /** People that a feature names time and again. */
  readonly persons: readonly string[]
}

const levels: readonly (readonly [string, RegExp])[] = [
  ['省', /(?:省|自治区)$/],
  ['市', /市$/],
  ['区', /区$/],
  ['县', /(?:县|旗)$/],
  ['州', /州$/],
  ['旗', /旗$/],
]

export const documentSubject = (document: Document, registry: PlaceRegistry): DocumentSubject => {
  const evidence = gatherEvidence(document, registry)
  const ranked = [...evidence.divisions].sort((a, b) => b[1].weight - a[1].weight)
  const places = new Map<string, string>()
  const sample = document.text.slice(0, SAMPLE)
  const own = /[我本][省市区县州]/.test(sample)
  for (const [level, pattern] of levels) {
    const fitting = ranked.find(([name, mentions]) => pattern.test(name) && !(own && helps(sample, name, mentions)))
    if (fitting) places.set(level, surfaceOf(...fitting))
  }
  const { unlisted } = evidence
  if (unlisted && !places.has(unlisted.at(-1)!)) places.set(unlisted.at(-1)!, unlisted)
  const town = townOf(sample)
  if (town) places.set(town.at(-1)!, town)
  const country = /我[国國]/.exec(sample)?.[0] ?? /全[国國]/.exec(sample)?.[0] ?? /中[国國]/.exec(sample)?.[0] ?? null
  const company = companyOf(document.text)
  const organization = organizationOf(document, registry)
  const main = mainOf(document, evidence, ranked, places, {
    company,
    organization: organization?.name ?? null,
    country,
    place: () => ownPlace(document.text, registry, ranked),
  })
  return {
    national: false,
    corporate: false,
    ...main,
    persons: main.single ? [] : personsOf(document.text),
    places,
    company: company?.name ?? null,
    organization: organization?.name ?? null,
    country,
  }
}
