import { pattern } from '../document/pattern.ts'
import type { BareNumeral } from './kind.ts'

/** 1.6亿, 10多万, 数百 give a size, where 12 may be a part of anything. */
export const givesSize = ({ numeral }: BareNumeral): boolean => numeral.over || numeral.several || numeral.bigScale > 0

/** Does it state a size? A scale alone needs a word before it (近百万); 亿级 is a class. */
export const statesSize = (bare: BareNumeral): boolean =>
  givesSize(bare) &&
  !(bare.numeral.bare && !bare.numeral.over && !/[近超过逾达约上破数]$/.test(bare.before)) &&
  !/^(?:级|分之|块)/.test(bare.behind)

/** Particles, verbs and adverbs behind a numeral: no noun that it counts. */
const noNoun = pattern`
  ^(?:[的了是为在与和及或而但并也都则增降减升跌涨同预超约就即又再已将比较占以之间个]|后(?![备代勤卫])|左右|以上
  |以下|以内|上下|下[降跌滑调]|上[升涨调]|提[高升]|扩大|缩小)
`

/** Does a noun stand behind that the numeral counts? 10多万观众 */
export const countsNoun = ({ behind }: BareNumeral): boolean => /^[一-鿿]/.test(behind) && !noNoun.test(behind)

/** Does the statement end here, or go on without a noun? 3到5之间, 3至5。 */
export const endsStatement = ({ behind }: BareNumeral): boolean =>
  behind === '' || /^[，。,]/.test(behind) || noNoun.test(behind)

/** 2024, written as years are. */
export const isYear = ({ numeral, value }: BareNumeral): boolean => numeral.plain && /^(?:19|20)\d\d$/.test(value ?? '')

/** 3到5, 三五百, 3-5之间: two ends of a spread; 3-5 alone may be a score, a date or a part of a name. */
export const isSpread = ({ range, numeral, text, behind }: BareNumeral): boolean =>
  range && (numeral.hanzi || /[至到与和]/.test(text) || /之间/.test(behind))
