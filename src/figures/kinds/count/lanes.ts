import type { Rule } from '../../kind.ts'

/** 双向八车道: the lanes of a road, counted without a measure word. */
export const lanes: Rule = {
  name: '双向 <numeral> 车道',
  starts: '2468二四六八十',
  behind: '车',
  read: (scan, at) => {
    const numeral = scan.text.startsWith('双向', at - 2) ? scan.numeral(at) : undefined
    return numeral?.value && scan.text.startsWith('车道', numeral.end)
      ? { value: numeral.value, unit: null, end: numeral.end }
      : undefined
  },
}
