import { pattern } from '../../document/pattern.ts'
import { countries, homeRegions, worldRegions } from '../../places/countries.ts'
import { type PlaceRegistry, placeAt } from '../../places/find-places.ts'

/** 我国, 中方, 中俄: the item is of the country itself, or of both. */
const home =
  /我国|中国|中华|全国|中方|对华|国内|习近平|人民币|中[美俄日韩法德英欧非阿]|[美俄日韩法德英欧]中(?![央部])|新华社|总台|中企/

/** Parts of the country itself. */
const parts = new Set(['中国', ...homeRegions])

/** 以军袭击加沙地带多地, 空袭也门首都: where it strikes is whom the dead and the hurt are of. */
const struck =
  /(?:袭击|空袭|轰炸|炮击|突袭|深入|打击|对)(?:了|以军|哈马斯|真主党)?(加沙地带|加沙城?|约旦河西岸|[黎也][东西南北]部)/

/** 美参议院, 以军, 俄称, 巴媒: a country by one character, before a body of it, a speaker or a count of its parts. */
const short = pattern`
  (?:^|[，,；;。：:、 》”）\d])([美俄乌以巴英法德日韩朝伊黎叙土印])(?:(?=军|方|国会|参议院|众议院|议会|总统|总理
  |首相|外长|防长|财长|央行|政府|财政部|国防部|国务院|最高法院|联邦|民主党|共和党|媒称?|官员)
  |(?=称(?![为号赞职])|\d{1,3}多?个?[一-鿿]{0,4}州))
`

const full: Readonly<Record<string, string>> = {
  美: '美国',
  俄: '俄罗斯',
  乌: '乌克兰',
  以: '以色列',
  英: '英国',
  法: '法国',
  德: '德国',
  日: '日本',
  韩: '韩国',
  朝: '朝鲜',
  伊: '伊朗',
  黎: '黎巴嫩',
  叙: '叙利亚',
  土: '土耳其',
  印: '印度',
}

/** Too large to be whom an item is about. */
const wholes = new Set(worldRegions)

/** 俄乌第二轮会谈, 美伊谈判: both. */
const both = pattern`
  ([美俄乌以伊巴韩朝日欧黎叙][美俄乌以伊巴韩朝日欧黎叙哈]{1,2})(?:第[一二三四五六七八九十]+轮|新一轮|三方|双方
  |间接|直接)*(?:会谈|谈判|磋商)
`

export const isOfHome = (text: string): boolean => home.test(text)

/** The foreign country or place that an item is about by its words: its headline or its first sentence. */
export const foreignItem = (text: string, places: PlaceRegistry): string | undefined => {
  const place = struck.exec(text)?.[1]
  if (place) return place.replace(/^黎(?=.部)/, '黎巴嫩').replace(/^也(?=.部)/, '也门')
  const pair = both.exec(text)?.[1]
  if (pair) return pair
  const letter = short.exec(text)
  const limit = letter ? letter.index + letter[0].length : text.length
  let named: string | undefined
  for (let i = 0; i < text.length; i += 1) {
    const found = placeAt(places, text, i)
    if (!found) continue
    // 云岭省…: of a place of our own, whoever is named beside it.
    if (parts.has(found) || (places.names.get(found)?.length ?? 0) > 0) return undefined
    const end = i + found.length
    if (!named && i < limit && countries.has(found) && !wholes.has(found) && !isAside(text, i, end)) named = found
    i += found.length - 1
  }
  return named ?? (letter ? full[letter[1]!] : undefined)
}

/** 据美国媒体18日报道, 英国专家称: who tells of it; 也门、阿曼等8国; 约旦河; 邻国问题. */
const isAside = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '、' ||
  /^(?:、|河|问题|媒体|专家|学者|[一-鿿]{0,6}报?\d{0,2}日?报道)/.test(text.slice(end, end + 14))
