import { pattern } from '../../document/pattern.ts'
import { centralBodyAt } from '../lexicon/central-bodies.ts'

/** 人力资源社会保障部等5部门 */
const others = /^等(?:[两三四五六七八九十\d]{1,2}个?)?(?:部门|部委|单位|机构|机关)/

/** 中科院云岭天文台, 中国科学院青溪研究所 */
const institutes = /^[一-鿿]{2,12}?(?:研究所|研究院|研究中心|科学中心|创新院|天文台|植物园|[一-鿿]{2}所(?![有在属]))/

/** 文化和旅游部数据中心, 国家统计局服务业调查中心 */
const centres = /^[一-鿿]{0,5}?(?:数据|调查|信息|研究|服务|监测)中心/

/** 联合国会员国, 亚投行成员, 交通部直属企业, 联合国驻云岭代表: of the body, and not the body. */
const belongs = pattern`
  ^(?:(?:其他|各|\d{1,3}个?)?[成会]员|[一二三四五六七八九十]{1,3}届|直属|所属|系统|机构|官员|主席|行长|总裁|秘书
  |总部|驻|代表|专家|维和|发展计划|大会|会议|气候|宪章|决议|部长(?!江)|能源部长|报告|附近|党组|党委|办公)
`

/** Where a body of the centre or the world ends, or the list of them, that begins at `from`: 国家发展改革委、财政部. */
export const centralBodiesAt = (text: string, from: number, to: number): number => {
  let end = bodyAt(text, from, to)
  if (end === from || belongs.test(text.slice(end, end + 8))) return from
  while ('、和与及'.includes(text[end] ?? '-')) {
    const next = bodyAt(text, end + 1, to)
    if (next === end + 1) break
    end = next
  }
  return end + (others.exec(text.slice(end, Math.min(to, end + 8)))?.[0].length ?? 0)
}

/** 水利部长江委, 水利部黄河水利委员会 */
const basins = /^(?:长江|黄河|淮河|海河|珠江|松花江|松辽|太湖)(?:水利)?(?:委员会|流域管理局|委)/

/** One body, with the institute or the centre of it that is named behind it. */
const bodyAt = (text: string, from: number, to: number): number => {
  const end = centralBodyAt(text, from, to)
  if (end === from) return from
  const last = text[end - 1]!
  const part = last === '院' ? institutes : '部局署'.includes(last) ? centres : undefined
  const basin = last === '部' ? basins.exec(text.slice(end, Math.min(to, end + 10))) : null
  if (basin) return end + basin[0].length
  return end + (part?.exec(text.slice(end, Math.min(to, end + 18)))?.[0].length ?? 0)
}
