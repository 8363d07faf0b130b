import { pattern } from '../../document/pattern.ts'

/** How many whole years a value of EDTF is a stretch of (2021/2025 is five), from two on; 0 for all else. */
export const yearsIn = (edtf: string): number => {
  const found = /^(\d{4})\/(\d{4})$/.exec(edtf)
  const count = found ? Number(found[2]) - Number(found[1]) + 1 : 0
  return count > 1 ? count : 0
}

/** 过去五年，…; 今后五年，…; “十四五”时期，…: what follows is of these years; not 结转到“十五五”时期. */
export const opensTheme = (text: string, start: number): boolean =>
  /(?:^|[。；;：:！!？?，,、\s）)])(?:在|回顾|展望|本届政府)?$/.test(text.slice(Math.max(0, start - 5), start))

/** Words that open a clause, and what stands before them, up to 在. */
const opening = /(?:^|[。；;：:！!？?，,\s）)])[在使]?$/
/** 五年累计, 五年新增, 五年增长: what was done or grew in the years. */
const verb = pattern`
  ^(?:累计|总共|总计|合计|[一总]?共|平均|分别|城镇新增|新增|净增|新建|增[加长]|提[高升]|下降|减少|投[入资]|支出
  |转移|建成|完成|培养|翻了?[一两]番)
`
/** 五年间, 五年中 */
const inside = /^(?:间(?![断隔接歇距])|中(?![国央小西东部期等学心])|里(?!程))/
/** 五年内, but not 五年内部 */
const within = /^内(?![容部外地蒙资])/
/** 三年内不得申请: a term that is set. */
const barred = /不得|不再|不予|不能|[未无]|没有|以前|之前/
/** 五年提升行动, 三年治理整顿期间, 十二年科学规划: a name, or a stretch of its own. */
const named = /^[^，,。；;、]{0,14}(?:[计规]划|期间|行动|方案|工程|任务|过渡)/
/** Behind 五年 where it is no adverb: 五年前, 五年计划, 五年过渡期, 五年的努力, 五年多. */
const other = /^(?:以?[前后来上下内]|之|[多余制期整级的、至到和或与及—~～-]|左右|时间|努力|历程|看|[，。；！？,;!?]|$)/
/** Before 五年 where it is a length: 连续五年, 每五年, 历时五年, 不平凡的五年, 关键五年. */
const length = /[续每经历时达近满前超第过了用键个仅短隔长约逾为性成需的期限奋斗再年一二三四五六七八九]$|年的$/

/** Is a length of years, read at this place, an adverb of what was done in the years that the report speaks of? */
export const isAdverb = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 4), start)
  const behind = text.slice(end, end + 16)
  const first = opening.test(before)
  if (length.test(before) || named.test(behind)) return false
  if (within.test(behind)) return first && !barred.test(behind)
  if (inside.test(behind) || verb.test(behind)) return true
  return first && before !== '' && !other.test(behind)
}

/** 三年内 lies ahead: it is of the years spoken of only where they do, or are those of a plan. */
export const mayBeWithin = (text: string, end: number, theme: string, about: number | null): boolean => {
  const [from, to] = theme.split('/').map(Number)
  return !within.test(text.slice(end, end + 2)) || to! > (about ?? to!) || isPlan(from!, to!)
}

const isPlan = (from: number, to: number): boolean =>
  to - from === 4 && (from >= 1966 ? from % 5 === 1 : from === 1953 || from === 1958)
