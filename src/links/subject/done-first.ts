import type { Figure } from '../../figures/figure.ts'
import { surname } from '../lexicon/persons.ts'

/** 第八届青溪茶业博览会, 第12届“白鹭奖”: what is held for the eighth time. */
const held = /^(?!(?:年会|大会|会议)$)[^，,。；]{1,24}(?:会议?|节|展览?|赛|论坛|典礼|奖)”?/

/** 出席云岭合作组织理事会第二十三次会议: whose meeting it is, and not who comes. */
const meeting = /(?:出席|主持召开|主持|列席|参加)((?:(?!出席|主持|列席|参加|举行|召开)[^，。；！？\s]){4,36})$/

/** 周桂芳同志首次…, 《云岭县志》第一次…: who does it for the first time stands right before. */
const actor = /(?:(《[^《》]{2,30}》)|([一-鿿]{2,3})?(总书记|国家主席|同志|教授|院士))(?:又|也|还|曾|就|便|已|再)?$/

/** The subject of an ordinal that tells of an event, or of a deed, where its phrase names nobody else. */
export const doneFirst = (text: string, figure: Figure): string | undefined => {
  const own = text.slice(figure.start, figure.end)
  if (/^(?:第[^届]{1,5}|首)届$/.test(own)) {
    const name = held.exec(figure.links.indicator?.text ?? '')?.[0]
    return name && /“[^”]*$/.test(name) ? `${name}”` : name
  }
  if (
    /^第[^次]{1,6}次$/.test(own) &&
    /^(?:会议|会晤|全会|年会|全体会议|全国代表大会)/.test(text.slice(figure.end, figure.end + 6))
  ) {
    const body = meeting.exec(text.slice(Math.max(0, figure.start - 44), figure.start))?.[1]
    if (body) return body
  }
  if (!/^(?:首次|第[一二三四五六七八九十\d]{1,3}次)$/.test(own)) return undefined
  const found = actor.exec(text.slice(Math.max(0, figure.start - 36), figure.start))
  if (!found) return undefined
  const [, work, name = '', title = ''] = found
  if (work) return /^(?:首|第一)次$/.test(own) ? work : undefined
  if (surname.test(name) || name.startsWith('习')) return name + title
  return title === '总书记' ? title : undefined
}
