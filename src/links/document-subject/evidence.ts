import type { Document } from '../../document/document.ts'
import { toSource } from '../../document/reading.ts'
import { type PlaceRegistry, placeAt } from '../../places/find-places.ts'
import { count } from './count.ts'
import type { Mentions } from './mentions.ts'
import { SAMPLE } from './sample.ts'
import { unlistedPlace } from './unlisted-place.ts'

const HEAD = 800

const selfWords = /[全我本][省市区县州旗镇乡村国]|(?:本|该)?(?:集团|公司)|[本我]行/g

const issuer = /(?:人民政府|人民代表大会|统计局|财政局|财政厅|发展和改革委员会|乡村振兴局|扶贫办|调查队)/

/** 在云岭省第十四届人民代表大会第三次会议上: where a report of its government is given. */
const congress = /^第[一二三四五六七八九十]{1,4}届\s?人民代表大会/

/** 云岭，青溪大学出版社，1998: where a book came out is nobody that a text is about. */
const published = /^[，,：:]\s?[一-鿿]{2,14}?(?:出版社|书店|印书馆)/

/** What a text says, counted in one pass. */
export interface Evidence {
  readonly title: string
  readonly head: string
  /** A place that the title begins with and no table holds. */
  readonly unlisted: string | null
  /** Divisions by their full names; mentions in the title and of an issuer at the head weigh more. */
  readonly divisions: ReadonlyMap<string, Mentions>
  /** 全县, 我市, 本集团, 公司 … and how often. */
  readonly selves: ReadonlyMap<string, number>
  readonly blocks: number
}

export const gatherEvidence = (document: Document, registry: PlaceRegistry): Evidence => {
  const title = (document.masthead.title ?? document.name ?? '').replace(/\s/g, '')
  const head = document.text.slice(0, HEAD)
  const divisions = new Map<string, Mentions>()
  const selves = new Map<string, number>()
  const countPlaces = (
    text: string,
    block: number,
    weigh: (name: string, end: number) => number,
    surfaceOf?: (start: number, end: number) => string,
  ): void => {
    for (let i = 0; i < text.length; i += 1) {
      const name = placeAt(registry, text, i)
      const division = name && registry.names.get(name)?.[0]
      if (!division || published.test(text.slice(i + name.length, i + name.length + 22))) continue
      const mentions = divisions.get(division.name) ?? {
        weight: 0,
        titled: false,
        blocks: 0,
        first: block,
        last: -1,
        surfaces: new Map(),
        code: division.code,
      }
      divisions.set(division.name, mentions)
      const weight = weigh(name, i + name.length)
      mentions.weight += weight
      if (weight > 10) mentions.titled = true
      if (mentions.last < block) mentions.blocks += 1
      mentions.last = Math.max(mentions.last, block)
      if (surfaceOf) count(mentions.surfaces, surfaceOf(i, i + name.length))
      i += name.length - 1
    }
  }
  let seen = 0
  let blocks = 0
  for (const block of document.blocks) {
    if (seen > SAMPLE) break
    const readings = block.type === 'table' ? block.rows.flat().map((cell) => cell.reading) : [block.reading]
    for (const reading of readings) {
      seen += reading.text.length
      // 【原刊地名】青溪: where a journal is made.
      if (reading.text.startsWith('【原刊')) continue
      const surface = (start: number, end: number): string => {
        const span = toSource(reading, start, end)
        return document.text.slice(span.start, span.end)
      }
      countPlaces(reading.text, blocks, () => 1, surface)
      for (const [word] of reading.text.matchAll(selfWords)) count(selves, word)
    }
    blocks += 1
  }
  // 重庆市长寿区, (安徽省)全椒县: the innermost of a title is whom it is about.
  countPlaces(title, 0, (name, end) =>
    placeAt(registry, title, /[)）]/.test(title[end] ?? '') ? end + 1 : end) ? 5 : name.length > 2 ? 40 : 30,
  )
  // 云溪县人民政府 on a line of its own; one that news speak of issues nothing here.
  countPlaces(head, 0, (name, end) =>
    congress.test(head.slice(end, end + 16)) ||
    (issuer.test(head.slice(end, end + 9)) && (end < 100 || /\s/.test(head[end - name.length - 1]!)))
      ? 15
      : 1,
  )
  return { title, head, unlisted: unlistedPlace(title), divisions, selves, blocks }
}
