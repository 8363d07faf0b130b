/** Neighbours with the same key, together. */
export const groupNeighbours = <T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] => {
  const groups: T[][] = []
  let key: unknown
  for (const item of items) {
    const own = keyOf(item)
    if (groups.length > 0 && own === key) groups.at(-1)!.push(item)
    else groups.push([item])
    key = own
  }
  return groups
}
