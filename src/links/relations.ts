import type { Figure, Relation } from '../figures/figure.ts'
import type { Passage } from './passage.ts'

/** Figures that belong together, as they are met: each with one that stands before it. */
export type Bonds = Map<Figure, Figure>

export const startBonds = (): Bonds => new Map()

/** Puts two figures into one group. */
export const join = (bonds: Bonds, figure: Figure, to: Figure): void => {
  const [a, b] = [rootOf(bonds, figure), rootOf(bonds, to)]
  if (a !== b) bonds.set(a.start > b.start ? a : b, a.start > b.start ? b : a)
}

const rootOf = (bonds: Bonds, figure: Figure): Figure => {
  let root = figure
  for (let next = bonds.get(root); next; next = bonds.get(root)) root = next
  // Shortens the way for the next one.
  for (let one = figure; one !== root; ) {
    const next = bonds.get(one)!
    bonds.set(one, root)
    one = next
  }
  return root
}

/** 73.15亿元，占全市44.77%，位居第一，增长5%: a share, a rank, a change of the level that a figure goes on with. */
export const bind = (bonds: Bonds, figure: Figure, of: Figure, as: 'share' | null): void => {
  join(bonds, figure, of)
  // 同比增长5%，环比下降1%: both are of the level that the first is of.
  const level = of.change || of.kind?.standing ? (of.links.relation?.to ?? null) : of
  if (!level || level.kind?.lasting) return
  const type = figure.kind?.standing ? 'rank_of' : figure.change ? 'change_of' : as === 'share' ? 'share_of' : null
  if (type) figure.links.relation = { type, to: level }
}

/** 投资15亿元，其中政府投资5亿元: a part is of the whole's own measure. */
export const bindPart = (bonds: Bonds, figure: Figure, whole: Figure): void => {
  if (
    // 10亿元以上项目: an amount that something is beyond is no part.
    figure.modifier === 'at_least' ||
    whole.modifier === 'at_least' ||
    figure.kind !== whole.kind ||
    figure.unit !== whole.unit ||
    figure.change ||
    whole.change ||
    figure.kind?.standing
  )
    return
  join(bonds, figure, whole)
  figure.links.relation = { type: 'part_of', to: whole }
}

/** 由3.6万元增加到4.2万元: the first end is of the second. */
export const bindEnds = (bonds: Bonds, from: Figure, to: Figure): void => {
  if (from.kind !== to.kind || from.unit !== to.unit) return
  join(bonds, from, to)
  const type: Relation['type'] = 'range_of'
  from.links.relation ??= { type, to }
}

/** Writes the groups into the figures of a passage. */
export const settleGroups = (bonds: Bonds, { figures }: Pick<Passage, 'figures'>): void => {
  const shown = new Set<Figure>()
  for (const figure of bonds.keys()) shown.add(rootOf(bonds, figure))
  for (const figure of figures) {
    if (bonds.has(figure)) figure.links.group = rootOf(bonds, figure)
    else if (shown.has(figure)) figure.links.group = figure
  }
}
