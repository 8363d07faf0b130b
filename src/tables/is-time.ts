import { measureOf } from './measure.ts'

const LONGEST = 24

/** Is a label only a time: 2024年, 1—2月, 2024年7月起? */
export const isTime = (text: string): boolean => {
  if (
    text.length > LONGEST ||
    !/[\d一二三四上下].{0,3}[年月日季]|^\d{4}(?:[/／–—-]\d\d|[—―–~～-]\d{4})?[①-⑩]?$/.test(text)
  )
    return false
  const { calendar, name } = measureOf(text)
  return calendar !== null && /^(?:[起止前后底末]|以来|开始|至今)?$/.test(name)
}
