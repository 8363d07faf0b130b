import type { Entry } from './entries.ts'

const both = '城乡'

/** 城乡居民人均可支配收入分别增长5.1%、6.2%: the first is of the towns, the second of the country. */
export const townOrCountry = (entry: Entry, before: Entry | undefined, after: Entry | undefined): Entry => {
  if (!entry.stripped.includes(both)) return entry
  const isSecond = isPair(before, entry)
  const isFirst = isPair(entry, after)
  if (isFirst === isSecond) return entry
  const own = entry.stripped.replace(both, isFirst ? '城镇' : '农村')
  return { ...entry, full: own, stripped: own, members: [], headed: [] }
}

const isPair = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.stripped === b.stripped &&
  a.record.kind === b.record.kind &&
  a.record.sentence === b.record.sentence &&
  a.record.change?.direction === b.record.change?.direction &&
  b.record.start - a.record.end <= 1
