/** The most frequent of some texts; of those as frequent, the first. */
export const mostFrequent = (texts: Iterable<string | null>): string | null => {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1)
  let best: string | null = null
  for (const [text, count] of counts) if (best === null || count > counts.get(best)!) best = text
  return best
}
