import type { TableBlock } from '../document/document.ts'
import { sourceStart } from '../document/reading.ts'

/**
 * Writes names that were put together from folded labels in the table's own characters: 演艺界 as 演藝界 where the table is
 * in Traditional script. Within one table a folded character stands for one of the source.
 */
export const spellingOf = (source: string, table: TableBlock): ((name: string) => string) => {
  const own = new Map<string, string>()
  for (const row of table.rows)
    for (const { reading } of row) {
      if (reading.shifts === null) continue
      for (let i = 0; i < reading.text.length; i += 1) {
        const folded = reading.text[i]!
        const char = source[sourceStart(reading, i)]!
        if (char !== folded && !own.has(folded) && char.trim() !== '') own.set(folded, char)
      }
    }
  return own.size === 0 ? (name) => name : (name) => [...name].map((char) => own.get(char) ?? char).join('')
}
