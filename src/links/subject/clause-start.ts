import { trimStart } from '../noun-phrase.ts'
import type { Clause } from '../passage.ts'

/** 生态环境部今天宣布|全国碳市场扩围: who says so is not whom it is about. */
const pastAnnouncer = (text: string, from: number, to: number): number => {
  const said =
    /^[一-鿿]{2,14}(?:部|局|总署|委|办|委员会|协会|联合会)(?:今[天日]|昨[天日]|\d{1,2}日|日前|近日|[（(][^）)]{1,10}[）)])*(?:宣布|表示|透露|称|指出|强调|预计)[：:]?(?=[一-鿿]{4})/.exec(
      text.slice(from, Math.min(to, from + 40)),
    )
  return said ? from + said[0].length : 0
}

export interface ClauseStart {
  /** Behind who says so and the dates at the head: 2024年，…, 生态环境部今天宣布|…, 第五届|云岭文化博览会. */
  readonly from: number
  /** The first figure that is no such date, or the end of the clause. */
  readonly to: number
  /** Somebody says so. */
  readonly said: boolean
}

/** Where in a clause to look for whom it is about. A date that something stands before (英国8月) is not passed over. */
export const clauseStart = (text: string, clause: Clause): ClauseStart => {
  const past = pastAnnouncer(text, clause.head, clause.end)
  const said = past > 0
  let from = said ? past : clause.start
  for (const figure of clause.figures) {
    if (figure.end <= from) continue
    if (
      (figure.kind?.calendar || figure.kind?.standing === 'sequence') &&
      /^(?:(?:19|20)\d\d|[到至在从自]|截[至止])?$/.test(text.slice(trimStart(text, from, figure.start), figure.start))
    )
      from = figure.end
    else return { from, to: Math.max(from, figure.start), said }
  }
  return { from, to: clause.end, said }
}
