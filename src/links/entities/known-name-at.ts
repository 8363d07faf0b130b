import { pattern } from '../../document/pattern.ts'
import { wordsByChar } from '../../document/words-by-char.ts'
import { companies } from '../lexicon/companies.ts'
import { knownThings } from '../lexicon/known-things.ts'

const things = new Set(knownThings)

const namesFrom = wordsByChar([...companies, ...knownThings], 0)

/** 比亚迪新能源汽车销量, 蔚来交付新车: a company that its name alone tells; so are works and sights (故宫, 三峡船闸); 大众化, 理想信念 and 百度百科 are other words. */
export const knownNameAt = (text: string, from: number, to: number): number => {
  for (const name of namesFrom(text.charCodeAt(from)))
    if (
      from + name.length <= to &&
      text.startsWith(name, from) &&
      !(things.has(name) && '、等（'.includes(text[from + name.length] ?? '-')) &&
      !goesOn.test(text.slice(from + name.length, from + name.length + 14)) &&
      !(goods.has(name) && ofGoods.test(text[from + name.length] ?? ''))
    )
      return from + name.length + (name === '国网' ? (powerGrid.exec(text.slice(from + 2, to))?.[0].length ?? 0) : 0)
  return from
}

// 波音跌2%: of a share, that is the measure.
const goesOn = pattern`
  ^(?:[一-鿿]{2,5}至[一-鿿]{2,5}段|[化性式型体派们涨跌脚市区县镇村山]|沿[线岸]|流域|以[东西南北]|[东西南北]麓
  |周边|地区|经济[区带]|城市群|都市圈|港|文化|精神|外[^贸资汇籍]|内[^贸外资地需陆销]|收(?!入)|业|群|公众|小程序
  |视频号|[大微]?[涨跌]|盘[前后中]|传媒|信念|主义|状态|追求|生活|百科|指数|期货|产业)
`

/** 国网|江苏电力, 国网|青溪供电公司 */
const powerGrid = /^[一-鿿]{2,6}?(?:电力|供电)(?:有限)?(?:公司)?/

/** 苹果产量, of an orchard: names that are goods as well. */
const goods = new Set(['苹果'])
const ofGoods = /^[产种收销价树园]/
