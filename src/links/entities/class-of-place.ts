import { pattern } from '../../document/pattern.ts'
import { wordsOf } from '../../document/words-of.ts'
import { actingVerbAt } from '../lexicon/acting-verbs.ts'
import { predicateAt } from '../lexicon/predicates.ts'

/** Of a place these are many, and none has the name of the place alone. */
const classes = new Set(
  wordsOf`
    水库 煤矿 港口 学校 小学 中学 中小学 幼儿园 公园 景区 园区 企业 农场 合作社 协会 电站 水电站 车站 社区 街道
    高速公路 铁路 公路 航线 航班 卫星 管道 项目 工程 基地 平台 机构 上市公司 保险公司 政府 部门 中心 赛事 活动
    论坛 隧道 农村公路 公立医院 乡镇卫生院 村卫生室 码头 工业园 产业园 科技园 试点 工会 家庭农场 高新技术企业
    中小企业 民营企业 国有企业 龙头企业 规上企业 工业企业
  `,
)

/** 今年, 累计, 共: who acts stands before these. */
const acts = pattern`
  ^(?:[今去当]年|[今昨]天|近日|日前|累计|先后|陆续|全年|分别|联合|共|已|将|拟|再|先|又|均|还|可|应|须|积极|主动
  |投资|捐|出资|组织)
`

/**
 * 云南省|水库蓄水量, 安溪县|政府性基金收入, 安溪县|农村公路里程: does the ending that begins at `at` and ends at `end` tell a class
 * of what the place has, that is part of the measure behind it? 安溪县企业累计投资 act.
 */
export const isClassOfPlace = (text: string, from: number, end: number, word: string): boolean => {
  const stem = text.slice(from, end - word.length)
  if (!classes.has(stem + word)) return false
  // 云岭国政府承诺拨款: it acts; 安溪县政府债务余额 is of the county.
  if (word === '政府')
    return stem === '' && /^(?:性基金|债务|采购|购买|一般债|专项债|隐性债|投资|网站)/.test(text.slice(end, end + 3))
  return (
    /[一-鿿]/.test(text[end] ?? '') &&
    text[end] !== '的' &&
    predicateAt(text, end) === 0 &&
    actingVerbAt(text, end) === 0 &&
    !acts.test(text.slice(end, end + 2))
  )
}
