import { pattern } from '../../document/pattern.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { trimStart } from '../noun-phrase.ts'

/** 2026年, 第五届, 今天（7月14日）, 日前, 刚刚结束的: before the name of what an item is about. */
const before = pattern`
  ^(?:(?:今天|今日|昨天|昨日|日前|近日|近期|今年|目前|当前|由[一-鿿]{2,12}?(?:主办|举办)的|刚刚(?:结束|闭幕)的
  |正在(?:举行|进行)的|即将(?:举行|启动|开幕)的|即将|为期\S{1,3}天的|为期\S{1,3}的|(?:19|20)\d\d年度?
  |\d{1,2}月\d{1,2}日|[（(][^）)]{1,12}[）)]|[，,]))+
`

/** Ends of the names of campaigns, gatherings, shows, bonds and lists. */
const ends =
  '(?:专项行动|攻坚行动|行动|联合[一-鿿]{2,6}活动|放流活动|主题活动|文化活动|活动|博览会|交易会|交流会|展览会|洽谈会|招聘会|运动会|进博会|服贸会|消博会|广交会|大会|论坛|峰会|大展|特展|航展|书展|车展|艺术展|线下展|电影节|文化节|艺术节|购物节|消费季|锦标赛|大赛|联赛|马拉松|督察|普查|清单|名单|国债|试点|工程|项目|计划|机制|模式)”?(?:第[一二三四五六]期)?'

/** What is told of it in a headline or first sentence. */
const told =
  '(?:今[天日晚]|昨天|近日|日前|\\d{1,2}日)?(?:[（(][^）)]{1,12}[）)])?(?:(?:在|于)[一-鿿“”]{2,20}?)?(?:已|将|正|正式|全面|全部|圆满|顺利|成功|超额|首次)*(?:举行|举办|启动|开幕|闭幕|开展|闭展|开赛|收官|落幕|拉开帷幕|发布|公布|印发|下达|发行|实施|推进|开工|开建|投产|投运|投用|通车|贯通|竣工|完工|完成|建成|结束|上线|：)'

/** 2026·, 三天的, 第五届: of the one held, and no part of the name. */
const ordinal = /^(?:\S{1,3}[天日]的)?(?:(?:19|20)\d\d年?(?:度|·)?)?(?:第[一二三四五六七八九十百\d]{1,4}[届次轮])?/

const acted = pattern`
  ^(?:首|一批|多[个项]|新一?批|我国|[一二三四五六七八九十]{1,2}[个项])|出席|参加|会见|见证|致贺|抵达|[，,。]
  |总书记|习近平|[\d两三四]个|前[两三四]批
`

const opening = new RegExp(`^([一-鿿“”《》A-Za-z\\d·—-]{2,30}?${ends})(?:${told})`)
/** 刚刚结束的…行动, 三个月里举办了…: its end stands before its name. */
const over = new RegExp(`^(?:(?:19|20)\\d\\d年)?([一-鿿“”A-Za-z]{2,20}?${ends})(?=[，,])`)

/** The campaign, gathering, project or list that a headline or first sentence opens with and tells of. */
export const eventItem = (text: string, from: number, to: number): string | undefined => {
  let start = trimStart(text, from, to)
  const passed = before.exec(text.slice(start, Math.min(to, start + 60)))?.[0] ?? ''
  start += passed.length
  const rest = text.slice(start, Math.min(to, start + 90)).replace(ordinal, '')
  // 邻国总统出席青溪论坛, 首个风电项目: what is done about it, and no name.
  if (predicateAt(rest, 0) > 0 || /^(?:全国(?![一-鿿]{2,8}(?:赛|会|行动|活动)))/.test(rest)) return undefined
  const found = opening.exec(rest) ?? (/的(?:(?:19|20)\d\d年)?$/.test(passed) ? over.exec(rest) : null)
  const name = found?.[1]
  if (!name || acted.test(name)) return undefined
  // “山海之间：青溪古陶大展”: half of the quotes.
  return name.includes('“') === name.includes('”') ? name : name.replace(/[“”]/, '')
}
