import { charClasses } from '../../document/char-classes.ts'
import { pattern } from '../../document/pattern.ts'
import { wordsOf } from '../../document/words-of.ts'

/** Family names, each of one character. */
const surnames =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲欧靳祁路涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳司费蒙席晏隋古强穆姬景米麦谈柏瞿艾沙鄢桂窦郁缪畅巩卓褚栾戚全娄甄郎池丛边岑农苟迟保商臧佘卞虞刁冷应匡栗仇练楚揭师官佟封燕桑巫敖原植邝仲荆储宗楼干苑寇盖南屠鞠荣井乐银奚明麻雍花闻冼木郜廉衣蔺和冀占门帅利满'

const roles = wordsOf`
  茶农 果农 菜农 花农 粮农 药农 瓜农 牧民 渔民 种植户 养殖户 脱贫户 大户 店主 厂长 护林员 绣娘 书记 主任 村民
  干部 汉子 大姐 大叔 大爷 大娘 老人 队长 村长 支书 会长 理事长 董事长 总经理 经理 教授 研究员 院长 校长 老师
  医生 护士 司机 农民 工人 职工 负责人 局长 部长 省长 市长 县长 区长 镇长 乡长 处长 科长 厅长 司长 委员 代表
  妇女 小伙 小伙子 大嫂 大妈 大婶 阿姨 技术员 教师 村医 搬迁户 移民 创业者 带头人 农场主 蜂农 蚕农 烟农 棉农 菇农 社员
  工友 队员 学员 护工 店员 骑手 师傅 传承人 主播 监测户 户主 贫困户 低保户 党员 学生 记者 创始人 老板 专家 博士 先生 女士 议员
`

export const isSurname = charClasses([surnames, 1])

export const surname = new RegExp(`^[${surnames}]`)

const named = new RegExp(`(?:${roles.join('|')})([${surnames}][一-鿿]{1,2})$`)

const inWords = pattern`
  [的了着是在有和与及等之年月日万亿个家区县市省村镇乡国党委会社业务部局院校所性品料界量率度化型级类员者力法工作方面项目体系产生资金发展通过全建设民众生活经济政府企单位机构术场车商标制期货线路]
`
const words = pattern`
  ^(?:高|全|文化|安全|农|成|和|相关|应|万|石|时|任|金|温|水|左|支|连|项|管|干|花|米|房|车|常|康|易|边|于|单|关
  |向|计|宣|强|解|毛|余|范|满|明|党|都|公|能|利|方|习近平|温家宝|胡锦涛)
`

/** 韦永福: a name as people have them, of three characters, as far as one can tell. */
export const isLikePerson = (name: string): boolean =>
  name.length === 3 && surname.test(name) && !words.test(name) && !inWords.test(name.slice(1))

const titles = pattern`
  (?:司长|局长|部长|特首|主席|议员|总监|行政总裁|发言人|董事长|总经理|总裁|创始人|负责人|校长|院长|书记|主任
  |教授|县长|市长|镇长|村支书|第一书记|老师)$
`

/** Does a word for what somebody is end at `at`? */
export const roleAtEnd = (text: string, at: number): boolean => titles.test(text.slice(Math.max(0, at - 4), at))

/** 瑶族汉子蒙建祥, 村支书韦焕光: a person by name behind the role. */
export const personAtEnd = (text: string): string | undefined => named.exec(text)?.[1]

const behind = new RegExp(
  `^的(?:[一-鿿]{0,8}?(?:${roles.join('|')}))?([${surnames}][一-鿿]{1,2})(?=[，。、；：（\\s]|[是在说从把和有因被患就已也曾来到住家今去告种养卖办开搬领承靠经])`,
)

/** 63岁的全五秀说: the person that a description stands before. */
export const personBehind = (text: string): { readonly name: string; readonly at: number } | undefined => {
  const found = behind.exec(text)
  return found ? { name: found[1]!, at: found[0].length - found[1]!.length } : undefined
}

const before = new RegExp(
  `(?:^|[，。、；：（“\\s]|(?:${roles.join('|')})(?:均|都|分别)?[是为]?)([${surnames}][一-鿿]{1,2})(?:，|（|[男女](?=，)|今年|已经?|当时|时年|现年|当年|年仅|刚|都|年近|年过|年)*$`,
)

/** 陈桂兰今年59岁, 孙二梅，70多岁, 董事长是李明，男，45岁: the person that a description stands behind. */
export const personBefore = (text: string): { readonly name: string; readonly at: number } | undefined => {
  const found = before.exec(text)
  // 刘以65岁的男性为例
  return found && !/[以于从自与按对向把将]$/.test(found[1]!)
    ? { name: found[1]!, at: found.index + found[0].indexOf(found[1]!) }
    : undefined
}

const resident = new RegExp(
  `^[一-鿿]{0,10}?(?:${roles.join('|')})([${surnames}][一-鿿]{1,2}?)(?=[，。；：（\\s]|就|在|说|把|从|正|已|将|又|也|还|告|看|介|带|拿|家|用|有|的|和|今年)`,
)

/** 弄石屯建档立卡贫困户韦志明就…: the person that a place and what he is stand before. */
export const personOf = (text: string): { readonly name: string; readonly at: number } | undefined => {
  const found = resident.exec(text)
  return found ? { name: found[1]!, at: found[0].length - found[1]!.length } : undefined
}
