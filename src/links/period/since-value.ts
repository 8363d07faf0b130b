import type { Figure } from '../../figures/figure.ts'
import type { Clause } from '../passage.ts'

const day = /^\d{4}-\d\d-\d\d$/

/** 自2018年6月…启动建设以来 governs as an open stretch, two days that a sentence names as one. */
export const sinceValue = (text: string, clause: Clause, figure: Figure, before: Figure | undefined): string => {
  // 今天（4月29日）起至5月2日, 今明（3月17日和3月18日）两天
  if (
    before?.kind?.calendar &&
    day.test(before.value ?? '') &&
    day.test(figure.value ?? '') &&
    before.value! < figure.value! &&
    (/^[）)]?(?:开始|起)?[到至]$/.test(text.slice(before.end, figure.start)) ||
      (text.slice(before.end, figure.start) === '和' && /今明[（(]$/.test(text.slice(before.start - 3, before.start))))
  )
    return `${before.value}/${figure.value}`
  if (
    figure.kind?.calendar === 'point' &&
    /^自|从/.test(text[figure.start - 1] ?? '') &&
    /以来$/.test(text.slice(clause.start, clause.end).trimEnd())
  )
    return `${figure.value}/..`
  return figure.value!
}
