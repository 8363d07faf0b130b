import { wordsOf } from '../../document/words-of.ts'

/**
 * Words of two characters that end as words between a phrase and its figure do (听取汇报 in 报, 双边条约 in 约), and are
 * nouns or belong to one, by that last character.
 */
const words = wordsOf`
  汇报 通报 举报 简报 警报 公报 海报 情报 年报 季报 月报 日报 周报 早报 晚报 时报 快报 专报 捷报 电报 预报 申报 填报
  呈报 上报 回报 酬报 财报 墙报 战报 画报 学报 喜报
  国有 公有 私有 民有 所有 现有 原有 特有 固有 持有 占有
  所在 存在 内在 潜在 外在
  作为 行为 因为 认为 成为 人为 以为
  下达 到达 发达 抵达 传达 表达 雷达 马达 直达 通达
  统计 设计 审计 会计 生计 大计
  立即
  新居 民居 定居 故居 邻居 旧居 移居 散居 群居 旅居 宜居 安居 迁居 聚居 分居
  系列 队列 一列 数列 行列 陈列 前列 序列 并列 阵列 专列
  安排 减排 直排 乱排 偷排
  必需 急需 内需 刚需 供需 军需 民需 所需 外需
  成就 以至 乃至 冬至 夏至
  报到 直至 遇到
  公共
  难以 得以
  自由 理由 缘由 事由 案由
  不同 共同 合同 相同 协同 认同 雷同 胡同 等同 趋同 会同 陪同 大同
  参与 给与 授与 赋与
  对比 占比 效比 贷比 价比 之比 配比 同比 环比 评比 类比 百比 分比 正比 反比
  船只 舰只
  原创 文创 科创 双创 首创 开创 草创 初创 重创 众创
  服从
  原则 细则 规则 法则 准则 总则 守则 附则 否则 通则 税则
  冷却 退却 忘却
  人才 天才 英才 奇才 育才 引才 揽才 聚才 成才 专才 将才 优才 高才 招才 选才 惜才 爱才 俊才 贤才 秀才 干才 通才 口才
  钢才 良才
  修正 校正 更正 公正 纠正 改正 真正 矫正 补正 订正
  通过
  变更 淹没 出没 沉没 吞没 覆没 无不 莫不 罚没 抄没
  合并 兼并 归并 吞并 活该 而且 并且 况且 尚且
  供应 效应 反应 响应 感应 呼应 适应 对应 回应 相应 答应 顺应 策应 理应
  首都 古都 成都 京都 故都 陪都 花都 新都 昌都 江都 宜都 于都 丰都 武都 望都
  重要 主要 必要 首要 次要 纪要 概要 摘要 紧要 提要 纲要 简要 险要 辑要 述要 政要
  合约 条约 节约 签约 预约 违约 履约 公约 契约 特约 租约 盟约 和约 续约 制约 毁约 失约 赴约 婚约 邀约 纽约 缔约
  许可 认可
  标的 目的 度计
`

const kept = new Set(words)

/** Do the two characters that end at `end` make a word that keeps its last one? */
export const keptAt = (text: string, end: number): boolean => kept.has(text.slice(end - 2, end))
