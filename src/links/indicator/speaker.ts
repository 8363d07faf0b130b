import { pattern } from '../../document/pattern.ts'

/** Who may say something where the verb is of one character: 局長又指, 文件稱. */
const who =
  /(?:[他她]|们|政府|当局|[局署部会党方员长人者家师官司院社]|报告|文件|报道|消息|调查|资料|年报|又|亦|并|曾|则|还|续|早前)$/
/** 指数, 指标, 称号, 料理 are nouns. */
const short = pattern`
  ^(?:指(?![出数标定导挥示针纹引南派明责控甲])|称(?![号呼职赞谓])
  |(?:预?料|预计|预期(?!寿命|目标)|估计|推算|相信)(?![理到费场堆款的了过]))
`
const long =
  /^(?:表示|宣布|强调|认为|指出|透露|承认|宣称|声称|坦言|直言|重申|证实|发现(?=[他她其])|补充说|解释说)(?![的了过])/

/** What goes on with what somebody said. */
const opening = /^(?:指|称|料|显示|意味)/

const LONGEST = 14

/** 她指目前的人口密度, 政府宣布将拨款: where what is said begins, behind who says it; `start` where nobody does. */
export const behindSpeaker = (text: string, start: number, end: number): number => {
  const own = said(text, start, end)
  const pronoun = /^(?:[他她]们|[他她](?!们)|我们|你们|大家)的?(?=[一-鿿]{2})/.exec(
    text.slice(own, Math.min(end, own + 6)),
  )
  return pronoun && end - own - pronoun[0].length >= 2 ? own + pronoun[0].length : own
}

const said = (text: string, start: number, end: number): number => {
  const last = Math.min(end - 2, start + LONGEST)
  for (let i = start; i <= last; i += 1) {
    if (/[，、的：:“「《（(]/.test(text[i]!)) return start
    // 公布数据，指首批四成客户没有投保
    if (i === start && !(/[，,]/.test(text[start - 1] ?? '') && opening.test(text.slice(i, i + 3)))) continue
    const words = text.slice(i, Math.min(end, i + 5))
    const told = i === start || who.test(text.slice(Math.max(start, i - 4), i))
    const found = (told ? short.exec(words) : null) ?? (i === start ? /^(?:显示|意味着?)/ : long).exec(words)
    if (found && end - i - found[0].length >= 2) return i + found[0].length
  }
  return start
}
