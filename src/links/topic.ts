import type { Entity } from './entities.ts'
import { measureNounAt } from './lexicon/measure-nouns.ts'
import { predicateAt } from './lexicon/predicates.ts'

const LONGEST = 18

/** Verbs that say how much: what stands before them is what is measured, not who acts (参会企业达到400家). */
const measuring =
  /^(?:达|为|有|占|比|较|由|从|到|是|均|共|总|合|累|约|增|减|升|降|上[升涨调]|下[降跌滑调]|提[高升]|超|突破|接近|高|低|多|少|大于|小于|等于|不|仅|只|至|位|居|列|完成|实现|保持|维持|同比|环比|录得|报收|收)/

const reporting = /^(?:发布|公布|显示|指出|表示|介绍|称|认为|强调|说|透露|通报|宣布|预计|预测|报告|报道|统计|调查)/

/** Who could be meant is said elsewhere; and words that open a clause without being in it. */
const empty =
  /^(?:连续|经过|防止|综合|狠抓|养|抓|做|搞|经|他|她|它|我|你|这|那|其|该|此|每|各|有|无|不|没|一|第|某|几|大家|人们|记者|同时|此外|目前|近日|今天|昨天|如今|其中|另外|根据|按照|有关|相关|问|答|图|表|注)|(?:时|后|前|中|里|上|下|间|来|内|外|以来|期间|方面|情况|数据|过程|基础|同时|工作|问题|原因|作用|意义|部分|目标|任务|时期|阶段|年代|以后|之后|以前|之前)$/

/**
 * Who acts in a clause, where no name's ending tells: 工业硅期货|在广州期货交易所上市, 国家电网|今年将投资6500亿元. The
 * phrase at its head, before an acting verb, a preposition or an adverb. What stands before 达, 增长 and the like is a
 * measure and no actor.
 */
export const topicAt = (text: string, from: number, to: number): Entity | undefined => {
  const limit = Math.min(to, from + LONGEST)
  if (predicateAt(text, from) > 0) return undefined
  let depth = 0
  for (let i = from; i <= limit; i += 1) {
    const char = text[i]
    if (char === undefined) return undefined
    if ('“「《（('.includes(char)) depth += 1
    else if ('”」》）)'.includes(char)) depth -= 1
    else if (depth > 0) continue
    else if ('，。；：、！？的'.includes(char)) return undefined
    else if (i > from && (predicateAt(text, i) > 0 || adverb.test(text.slice(i, i + 3)))) {
      const rest = text.slice(i, i + 3)
      if (i - from < 2 || measuring.test(rest)) return undefined
      // Counterpoint发布报告: who says so is not whom it is about.
      if (reporting.test(rest)) return undefined
      const own = text.slice(from, i)
      if (empty.test(own) || measureNounAt(text, from, i) !== undefined || /\d/.test(own)) return undefined
      const person = role.exec(own)
      if (person) return { start: from + person[1]!.length, end: i, kind: 'topic' }
      if (own.length < 3 && !surname.test(own)) return undefined
      return { start: from, end: i, kind: 'topic' }
    }
  }
  return undefined
}

/** 瑶族汉子蒙建祥, 村支书韦焕光: a person by name behind the role. */
const surnames =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲欧靳祁路涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳司费蒙席晏隋古强穆姬景米麦谈柏瞿艾沙鄢桂窦郁缪畅巩卓褚栾戚全娄甄郎池丛边岑农苟迟保商臧佘卞虞刁冷应匡栗仇练楚揭师官佟封燕桑巫敖原植邝仲荆储宗楼干苑寇盖南屠鞠荣井乐银奚明麻雍花闻冼木郜廉衣蔺和冀占门帅利满'
const surname = new RegExp(`^[${surnames}]`)
const role = new RegExp(
  `^(.*(?:书记|主任|村民|干部|汉子|大姐|大叔|大爷|大娘|老人|队长|村长|支书|会长|理事长|董事长|总经理|经理|教授|研究员|院长|校长|老师|医生|护士|司机|农民|工人|职工|负责人|局长|部长|省长|市长|县长|区长|镇长|乡长|处长|科长|厅长|司长|委员|代表|户主|贫困户|低保户|党员|学生|记者|创始人|老板|司长|专家|博士|先生|女士|议员|司司长))([${surnames}][一-鿿]{1,2})$`,
)

const adverb = /^(?:将|已|正在|今[年天日]|昨[天日]|明[年天]|近[日期]|去年|首次|再次|正式|于|曾|计划|拟|日前)/
