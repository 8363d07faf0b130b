import { wordsByChar } from '../../document/words-by-char.ts'
import { wordsOf } from '../../document/words-of.ts'

const actors = wordsOf`
  国际社会 当局 警方 军方 企业 公司 集团 单位 部门 机构 组织 银行 政府 财政 法院 检察院 检察机关 公安机关 机关 警方 消防 医院 医疗队 学校
  高校 院校 协会 商会 学会 联合会 总会 基金会 联社
  合作社 农户 村民 群众 干部 党员 职工 工人 农民 居民 学生 教师 老师 医生 专家 志愿者 人士 网民 市民 用户 消费者
  股东 员工 社区 乡镇 街道 各地 中心 专馆 招聘会 展会
  推介会 博览会 调查 调研 工作队 帮扶队 服务队 救援队 小组 团队 队伍 乡贤 党委 党组织 党支部 支部 平台 基地 安置点
  养殖场 农场 工厂 大户 老人 女士 先生 青年 运营商
  厂商 车企 药企 券商 险企 房企 客户 游客 观众 选手 代表团 委员会 管委会 村委会 居委会 妇联 工会 团委 红十字会 海关
  民警 官兵 律师 法官 科技特派员 特派员 第一书记 村集体 村里 科学家 科研人员 受访者
`

const endsIn = wordsByChar(actors, -1)

/** The word for somebody who acts that a stretch ends in, if it does: 爱心企业, 医疗队, 铁路部门. */
export const actorAt = (text: string, from: number, to: number): string | undefined => {
  for (const word of endsIn(text.charCodeAt(to - 1)))
    if (to - word.length >= from && text.startsWith(word, to - word.length)) return word
  return undefined
}
