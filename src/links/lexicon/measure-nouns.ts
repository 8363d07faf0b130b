import { lastWord } from '../../document/last-word.ts'
import { wordsByChar } from '../../document/words-by-char.ts'
import { wordsOf } from '../../document/words-of.ts'

/** Nouns that name what is measured; a noun phrase before a figure that ends in one is its indicator (总投资50亿元的项目). */
const ends = wordsOf`
  总额 金额 数额 额度 额 差额 余额 净额 限额 产值 总值 增加值 市值 估值 净值 价值 峰值 均值 初值 终值 前值 数量
  总量 产量 销量 流量 储量 容量 用量 存量 增量 吞吐量 发电量 用电量 交易量 运量 声量 率 比重 比例 占比 份额 比率
  指数 系数 收入 支出 投资 总投资 研发投入 总投入 经费投入 资金投入 科技投入 利润 净利润 营收 税收 财政 面积
  里程 长度 直径 口径 跨度 埋深 全长 总长 宽度 高度 深度 厚度 体积 重量 总重 规模 资金 资产 净资产 负债 债务
  贷款 存款 资本 注册资本 经费 预算 成本 费用 价格 均价 单价 总价 票价 房价 造价 工资 薪酬 津贴 补贴 保费 保额
  人口 总人口 人数 户数 家数 总数 件数 次数 数目 数 浓度 温度 气温 湿度 速度 时速 密度 强度 距离 海拔 年龄 寿命
  工期 时长 周期 学时 得分 评分 分数 成绩 水平 进度 进口 出口 进出口 顺差 逆差 零售额 销售额 交易额 成交额
  采购额 营业额 贸易额 贡献率 能力 产能 装机 装机容量 算力 库容 床位 学位 股息 股价 市盈率 基金 债券 赤字 盈余
  亏损 盈利 缺口 损失 补偿 罚款 捐款 善款 门票 租金 存栏 出栏 PMI CPI GDP PPI PCE IPv6 消费 采购 用地 占地
  建筑面积 库存 客流 游客 旅客 年收入 总产 单产 声誉 毛利 存货 商誉 账款 税金及附加 收益 分红 订单 利差 出货量
  装机量 交付量 客运量 货运量 旅客量 ROE ROA ROIC EBITDA 增速 增幅 降幅 跌幅 涨幅 用户数 人次 首付 利率 汇率
  税率 息差 现金流 现金流量净额 每股收益 缺额 行业地位 地位 排名 名次 位次 民望 满意度 支持度 知名度 知晓度
  集中度 补贴标准 补助标准 保障标准 供养标准 工资标准 收费标准 养老金标准 津贴标准 月入 年入 薪金 月薪 时薪 楼价
  呎价 差饷 租值 印花税 刑期 轮候时间 合约期 得票 开支 行政费 牌费 车费 电费 水费 工程费 顾问费 涉款 车程 工时
  入息 上限 下限 供应量 落成量 乘客量 载客量 耗电量 回收量 弃置量 雨量 水位 容积 楼龄 总和 平均分 收市价 净利
  纯利
`

const endsIn = wordsByChar(ends, -1)

/** The measure noun that ends a phrase, if one does. */
export const measureNounAt = (text: string, from: number, to: number): string | undefined =>
  lastWord(endsIn, text, from, to)
