import { placeAt } from '../../places/find-places.ts'
import { isLikePerson } from '../lexicon/persons.ts'
import type { Passage } from '../passage.ts'
import type { SubjectState } from './subject-state.ts'

/** What 该校, 该院, 该会 and the like may stand for, by their last characters. */
const classes: readonly (readonly [RegExp, RegExp])[] = [
  [/校$/, /(?:大学|学院|学校|中学|小学|高中|女高|职校|幼儿园)$/],
  [/院$/, /(?:[一-鿿]院)$/],
  [/所$/, /(?:研究所|事务所|交易所|派出所)$/],
  [/厂$/, /厂$/],
  [/行$/, /(?:银行|分行|支行|央行)$/],
  [/社$/, /(?:合作社|报社|出版社|通讯社|旅行社)$/],
  [/局$/, /[一-鿿]局$/],
  [/会$/, /(?:协会|学会|商会|总会|基金会|联合会|促进会|研究会|委员会|联会|红十字会|慈善会)$/],
  [/机构$/, /(?:机构|基金会|协会|联合会|学会|中心|研究院|研究所|银行|公司|大学|联盟)$/],
  [/(?:公司|企业|集团)$/, /(?:公司|集团|企业|工厂|[一-鿿]厂|银行|股份|合作社)$/],
]

/** A paragraph without end is looked through no further back than this. */
const FARTHEST = 400

export const isThatBody = (read: string): boolean => /^该(?:[校院所厂行社局会]|机构|公司|企业|集团)$/.test(read)

/** 青溪人民医院: may be 该院 later on. */
export const isBody = (name: string): boolean => classes.some(([, fitting]) => fitting.test(name))

/**
 * 云岭女高…。该校: the body of that class that was named last. A company must stand in the same paragraph: briefs tell of
 * another one in each.
 */
export const lastNamed = (
  { own }: Passage,
  at: number,
  read: string,
  { names, places, paragraph: before }: SubjectState,
): string | undefined => {
  const fitting = classes.find(([own]) => own.test(read))?.[1]
  if (!fitting) return undefined
  const company = /(?:公司|企业|集团)$/.test(read)
  if (!company && !read.endsWith('行')) return names.findLast((name) => fitting.test(name))
  const paragraph = own(Math.max(0, at - FARTHEST), at)
  const named = names.findLast(
    (name) => (fitting.test(name) || (company && places.told?.get(name) === 'company')) && paragraph.includes(name),
  )
  if (named || !company) return named
  // 海岳第二季度营收32亿元。该公司表示，…: a short name that no ending tells.
  return before && before.length < 8 && !places.names.get(before) && !isLikePerson(before) ? before : undefined
}

/**
 * 周桂花家住青溪县…。该县: the place of that level named last in the paragraph, where the text is of many; 全县 is of one
 * that a clause began with.
 */
export const placeBefore = (
  { text, own }: Passage,
  at: number,
  level: string,
  whole: boolean,
  { places, document }: SubjectState,
): string | undefined => {
  let short: { readonly name: string; readonly full: string } | undefined
  for (let i = at - 2; i >= 0 && i > at - FARTHEST; i -= 1) {
    const place = placeAt(places, text, i)
    if (!place || i + place.length > at) continue
    const name = places.names.get(place)?.[0]?.name
    // 在用电大省浙江，全省…: a province by its short name.
    if (level === '省' && name === place + level) short ??= { name: own(i, i + place.length), full: name }
    if (!place.endsWith(level) || name !== place) continue
    // 云岭省青溪县: the names before it belong to it.
    let start = i
    for (let j = i - 2; j >= 0 && j > i - 12; j -= 1) {
      const outer = placeAt(places, text, j)
      if (outer && j + outer.length === start) start = j
    }
    if (whole && start > 0 && /[一-鿿]/.test(text[start - 1]!)) continue
    return short && short.full !== name ? short.name : own(i, i + place.length)
  }
  return document.places.get(level) === short?.full ? short?.full : short?.name
}
