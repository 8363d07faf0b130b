/** Edits between two words: a letter more, less, other, or two swapped. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped))
    }
  }
  return at(a.length, b.length)
}

/** The name that a user most likely meant, if one is near: at most a third of its letters differ, or it begins so. */
export const nearest = (word: string, names: readonly string[]): string | undefined => {
  const wanted = word.toLowerCase()
  const scored = names.map((name) => ({ name, cost: distance(wanted, name.toLowerCase()) }))
  const best = scored.reduce<{ name: string; cost: number } | undefined>(
    (low, next) => (low && low.cost <= next.cost ? low : next),
    undefined,
  )
  const most = Math.min(word.length - 1, Math.max(1, Math.floor((best?.name.length ?? 0) / 3)))
  if (best && best.cost <= most) return best.name
  return wanted.length > 2 ? names.find((name) => name.toLowerCase().startsWith(wanted)) : undefined
}
