import type { Document } from '../../document/document.ts'
import { type PlaceRegistry, placeAt } from '../../places/find-places.ts'

/** Bodies that give account of themselves; an office of the government speaks for its place. */
const body =
  /^[一-鿿]{0,8}?(?:慈善总会|慈善会|红十字会|基金会|残联|残疾人联合会|妇联|总工会|工商联|科协|商会|协会|联合会|促进会)/

const HEAD = 300

/**
 * 云溪县慈善总会 in the first sentences of a text that comes back to it (县慈善总会共募集…): the body that the text is
 * about, and the name without its place.
 */
export const organizationOf = (
  { blocks, text }: Document,
  registry: PlaceRegistry,
): { readonly name: string; readonly short: string } | null => {
  const head = blocks
    .slice(0, 4)
    .map((block) => (block.type === 'table' ? '' : block.reading.text))
    .join('\n')
    .slice(0, HEAD)
  for (let i = 0; i < head.length; i += 1) {
    if (i > 0 && !/[\s，,。：:）)电讯]/.test(head[i - 1]!)) continue
    // 市慈善总会 in the news of its own city
    const place = placeAt(registry, head, i) ?? ''
    if (place === '' && !/[省市区县州]/.test(head[i]!)) continue
    const rest = body.exec(head.slice(i + place.length, i + place.length + 16))?.[0]
    if (!rest) continue
    const level = /[省市区县州旗镇]$/.exec(place)?.[0] ?? ''
    if (text.split(rest).length > 3) return { name: place + rest, short: level + rest }
  }
  return null
}
