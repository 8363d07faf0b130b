import { defineKind, type Rule } from '../../kind.ts'
import { firstMeasureAt, measureAt } from './measures.ts'

/** 第七个, 第三届, 第1000万个; 第三季度 and 第三年度 are times. */
const numbered: Rule = {
  name: '第 <numeral> <measure word>',
  starts: '第',
  read: (scan, at) => {
    const { text } = scan
    const numeral = scan.numeral(at + 1)
    if (!numeral?.value || numeral.half || /^(?:季度|年度)/.test(text.slice(numeral.end, numeral.end + 2)))
      return undefined
    const measure = measureAt(text, numeral.end)
    if (measure === undefined) return undefined
    const end = numeral.end + measure.length
    return { value: numeral.value, unit: null, end, unitStart: numeral.end, unitEnd: end, numeral }
  },
}

/** 首个, 首届, 首批, 首次 … 首 is 1. 首先, 首都, 首席, 首要 are words. */
const first: Rule = {
  name: '首 <measure word>',
  starts: '首',
  read: ({ text }, at) => {
    const measure = firstMeasureAt(text, at + 1)
    if (measure === undefined) return undefined
    const end = at + 1 + measure.length
    // 首部曲; 摆在首位 is no person.
    if ((measure === '部' && text[end] === '曲') || (measure === '位' && !/[一-鿿]/.test(text[end] ?? '')))
      return undefined
    // 首年, 首日: a first year or day has no place in the calendar, and tells of the figure behind it.
    const silent = measure === '年' || measure === '日'
    return { value: '1', unit: null, end, unitStart: at + 1, unitEnd: end, silent }
  },
}

export const ordinal = defineKind({
  name: 'ordinal',
  title: '序数',
  description: 'A place in a sequence, or the first of its kind: 第七个, 第三届, 首个 (1)',
  value: 'decimal',
  unit: 'written',
  rules: [numbered, first],
  ranges: false,
  standing: 'sequence',
  changes: false,
})
