import type { Block } from './document.ts'

/** A title stands among the first lines, and is no longer than this. */
const TITLE_BLOCKS = 3
const LONGEST_TITLE = 50

const parts: readonly (readonly [RegExp, string])[] = [
  [/^(?:上半年|半年度|中期)/, '-40'],
  [/^第?[一1]季度?/, '-33'],
  [/^(?:前三季度|[前1一][-—~至]?9月)/, '-01/$-09'],
]

const partIn = (block: Block): string | null => {
  if (block.type === 'table' || block.reading.text.length > LONGEST_TITLE || /[。；]/.test(block.reading.text))
    return null
  const { text } = block.reading
  const found = /((?:19|20)\d{2})年度?(?=[上半中第一1前])/.exec(text)
  const rest = found ? text.slice(found.index + found[0].length) : ''
  const part = parts.find(([words]) => words.test(rest))
  return found && part && /(?:报告|总结|情况|公报|简况|简析|数据|快报|业绩|运行)/.test(rest)
    ? `${found[1]}${part[1].replace('$', found[1]!)}`
    : null
}

/** 云岭股份有限公司2023年半年度报告, 2024年上半年财政收支情况: the part of a year that the title of a report states, in EDTF. */
export const partOfYear = (blocks: readonly Block[]): string | null =>
  blocks
    .slice(0, TITLE_BLOCKS)
    .map(partIn)
    .find((one) => one !== null) ?? null
