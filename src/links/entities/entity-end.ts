import { pattern } from '../../document/pattern.ts'
import { wordsByChar } from '../../document/words-by-char.ts'
import { entityEnds } from '../lexicon/entity-words.ts'
import { isBureau } from './is-bureau.ts'

const endsIn = wordsByChar(entityEnds, -1)

/** 药品市场, 文化节目, 女大学生: the last character of the ending begins another word; 云岭大学生命学院 is 大学 still. */
const otherWord = pattern`
  ^(?:市(?:[场值价盈]|占率)|场[地馆]|节[目气约省奏]|学(?:生(?![命物态产均])|科|历|位)|厂[商家房]
  |会(?:议|员(?!工))|口岸(?![线桥边])|部[门署队位]|队[伍列员]|院士|局[面势]|程[师度序]|园区
  |目(?:申报|申请|负责|牵头|承担|参与|法人|业主|经理)|动(?:面积|范围|规律)|览面积|赛[事区道制场]
  |社(?:论|会(?!员))|台风|行业(?![务绩])|轮(?:口岸|母港|旅游|经济|产业|码头))
`

/** 口岸出入境航班, 停靠空间站, 首开国际航线: counted, or where something goes, and no name. */
const moves = new Set(['航班', '航线', '班列', '空间站', '邮轮'])
const moved = /(?:出入境|进出港|执[行飞]|保障|停靠|撤离|对接|搭载|首开|新开|开行|开辟)[一-鿿]{0,10}$/

/** The word that ends a name at `end`, if one does. */
export const entityEndAt = (text: string, from: number, end: number): string | undefined => {
  for (const word of endsIn(text.charCodeAt(end - 1)))
    if (
      end - word.length >= from &&
      text.startsWith(word, end - word.length) &&
      !otherWord.test(text.slice(end - 1, end + 2)) &&
      // 经营活动产生的现金流量: no event.
      !(word === '活动' && /(?:经营|投资|筹资)$/.test(text.slice(from, end - 2))) &&
      isBureau(word, text.slice(from, end)) &&
      !(moves.has(word) && moved.test(text.slice(from, end - word.length)))
    )
      return word
  return undefined
}
