import { count } from './count.ts'

/** The town or village that a text names again and again: 木棠镇. No table holds these. */
export const townOf = (text: string): string | null => {
  const counts = new Map<string, number>()
  for (const [, name] of text.matchAll(
    /(?<![一-鿿][省市县区州])(?:^|[^一-鿿]|[在于是和与对由])([一-鿿]{2,3}[镇乡村])(?![镇级委干企办])/g,
  ))
    if (!/[全我本各该乡城村镇个农示贫帮]/.test(name!.slice(0, -1))) count(counts, name!)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= 2 ? most[0] : null
}
