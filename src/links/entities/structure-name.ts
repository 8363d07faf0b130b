import { pattern } from '../../document/pattern.ts'
import { firstPredicate } from '../lexicon/predicates.ts'

/** Of what stands before them: the line's two ends or the place of the work. */
const lines = /^(?:高速公路|高速|高铁|铁路|城际铁路|高速铁路|公路|运河)$/

/** 京雄, 沪昆, 京沪复线, 中老: lines are called by what places at their ends are called for short. */
const ends = pattern`
  ^(?:[雄京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼港澳台沈海兰昆广深珠厦福杭甬昌武汉合西哈大连长春郑济石太银成绵乐雅康敦白包神朔黄瓦日浩宜万达衡柳怀邵永张呼通赤锡集二临乌阿喀格拉林库伊精和若南北上重天徐盐镇淮阜蚌芜安庆池铜九景抚泉漳龙梅汕揭惠莞湛茂肇韶清梧钦防崇百河曲玉普丽保瑞弥楚腾都香渡巴遂泸内自资攀邯邢沧唐承定廊运洛平周商开焦鹤许漯信襄十荆岳常益娄湖衢金温绍嘉舟延榆渭佳牡绥鸡双齐盘营锦丹本鞍松四]{2,4}(?:复线)?
  |中老|中越|中吉乌|中缅|中俄|匈塞|亚吉|京杭大?|平陆|胶济|陇海|滇藏|独库|陆海|沿江)$
`

/** What has the name of where it stands: 白石滩水电站, 青溪水库, 协和医院. */
const works = pattern`
  ^(?:水电站|核电站|电站|抽水蓄能电站|水库|灌区|机场|油田|气田|油气田|煤矿|金矿|铁矿|铜矿|锂矿|医院|中学|小学
  |大厦|公园|景区|古城|古镇|农场|林场|流域|水利枢纽|枢纽|船闸|口岸|产业园|工业园|科技园|园区|产业园区|开发区
  |新区|体育馆|体育场|风电场|工厂|中心小学|实验小学|动物园|植物园|步行街|商圈|实验室|矿区|大道|国道|乐园|卫生院
  |社区卫生服务中心|卫生服务中心|医共体|医联体|农商行|农信社|农村信用社|农商银行)$
`

/** 大型, 城市, 公立, 国家现代农业: what kind of them. */
const kinds = pattern`
  [大中小微重新改扩在续已未待拟病]型|大中|重[点大要]|全[国省市县区州疆]|各|新建|改建|扩建|在建|建成|续建|拟建
  |病险|骨干|综合|[公民私]立|[一二三]级|[县市省区镇村校]级|三甲|基层|定点|附属|智[能慧]|现代|国[际内家有营]|通用
  |民[用航营办]|运输|支线|干线|[专军]用|航空|沿[海江边黄线]|[跨滨]|内河|邮轮|边[境疆贸]|航运|[火风光水核]电
  |太阳能|抽水|储能|变电|充电|加油|农[业村牧]|城[市乡镇区郊]|乡[镇村]|县[域城]|社区|专科|妇幼|儿童|中医|民族
  |当地|附近|周边|^[我本该此这那哪其某每各几多首][^都]|^[两二三四五六七八九十百数]{1,3}[大个座所家条处批类]
  |[座个]|[的和与及等、“”了对从向将为是在被把于以至]|高[等级职校]|普通|职业|[优薄]|特色|主[要题]|核心|标准|零碳
  |绿[色电]|低碳|生态|主题|口袋|森林|郊野|湿地|科[技学创]|物流|化工|产业|工业|农产品|食品|创[新业意]|文[化创旅]
  |旅游|数字|软件|示范|试[验点]|合作|共建|自[由有]|经[济开]|高新|保税|园区|企业|联合|重点|有关|相[关应]|原[有来]
  |现有|[上下]游|热门|知名|传统|主[城干]|世界|全球|亚洲|欧洲|海外|境[内外]|国产|加快|推[进动]|支持|建设|建[立设]
  |完成|实施|启动|深化|加强|推|商业|体育|地下|露天|海上|陆上|交通|能源|物资|干|总|副|人均|红色|工矿
  |^(?:打好|壮大|维修|改造|治理|编制|开[展发放办]|整[顿治]|关[闭停]|[抓搞办做]好|做[大强]|提升|优化|培育
  |引[进入]|打造|依托|围绕|位于|除|如|该)
`

/** 黄河流域今年…, 青溪流域平均降雨量; not 青溪流域生态保护宣传月活动. */
const stands = /^(?:[^一-鿿]|[今去]年|累计|平均|已|将|共|现|降[雨水]|水资源|面|总|出现|遭|有|$)/

/**
 * Is it the own name of a road, a railway or a work that a stem and an ending make: 京雄|高速, 白石滩|水电站, but not 农村|公路,
 * 大型|水库?
 */
export const isStructure = (text: string, start: number, end: number, word: string): boolean => {
  // 京云高铁、青银高速等5条高铁: a list is of whom the sentence is about.
  if ('、和与及等'.includes(text[end] ?? '-') || (word === '流域' && !stands.test(text.slice(end, end + 2))))
    return false
  // 青溪产业园二期: what the phase is of.
  if (/^[一二三四五六\d]期/.test(text.slice(end, end + 2))) return false
  const stem = text.slice(start, end - word.length)
  if (lines.test(word)) return ends.test(stem)
  // 318国道
  if (word === '国道') return /^[GS]?\d{3}$/.test(stem)
  return (
    works.test(word) &&
    stem.length >= 2 &&
    stem.length <= 5 &&
    /^[一-鿿]+$/.test(stem) &&
    !kinds.test(stem) &&
    firstPredicate(text, start, end - word.length) === end - word.length
  )
}
