import { charClasses } from '../document/char-classes.ts'
import { pattern } from '../document/pattern.ts'

const LONGEST = 44

/** 点筹、盒马、天虹及钱大妈等企业: several named together. */
const several = pattern`
  ^[^，,。；\d]{2,50}?等(?:[一二三四五六七八九十\d]+[个家])?(?:企业|部门|单位|地区|机构|省份|国家|高校|银行|公司
  |电商平台|电商|平台|市|地(?:的?(?:部分|大部|局部|个别)地区)?)?(?=[，,]|分别|合计|共|联合|累计|已|就|将|通报
  |发布|印发|$|(?<=地区)|(?<=等地)(?:气温|降[雨水雪温]|出现|遭遇|迎来|有))
`

const STOP = 1
const LISTS = 2
const ET_CETERA = 4
const marks = charClasses(['，,。；0123456789', STOP], ['、', LISTS], ['等', ET_CETERA])

/** Where the names end that begin at `from` and are listed with a 等; `from` where none are. */
export const severalAt = (text: string, from: number, to: number): number => {
  const limit = Math.min(to, from + LONGEST)
  if (!isListed(text, from, limit)) return from
  const found = several.exec(text.slice(from, limit))
  return found?.[0].includes('、') ? from + found[0].length : from
}

/** Is there a 、 and behind it a 等? Few stretches have them, and the pattern looks long for either. */
const isListed = (text: string, from: number, to: number): boolean => {
  let lists = false
  for (let i = from; i < to; i += 1) {
    const mark = marks[text.charCodeAt(i)]!
    if (mark === 0) continue
    if (mark === STOP) return false
    if (mark === LISTS) lists = true
    else if (lists) return true
  }
  return false
}
