import type { UnitRow } from '../../kind.ts'

/**
 * Measure words, by what they count. The record keeps them as written. Tags:
 * - `person`: 人, which also stands in names of groups (三人行).
 * - `noun`: a noun of one character that is counted without a measure word (县, 国, 校). Behind a hanzi numeral up to
 *   ten it is a name or an abbreviation more often than a count (两地, 三方, 四市), and no figure.
 * - `weak`: also part of fixed words behind small hanzi numerals (一方面, 三步, 四面); a figure behind digits only.
 */
export const units: readonly UnitRow[] = [
  // people
  { forms: '人', tag: 'person' },
  { forms: '名 位 员 人次 人份 人天 人月 人日 人年 人时 人场 户次' },
  { forms: '口 丁 众', tag: 'weak' },
  // households and organisations
  { forms: '户 家 家次 单 铺 伙' },
  // things in general
  { forms: '个 件 只 项 种 类 大类 小类 大项 小项 样 批 套 组 对 副 双 份 例 宗 起 桩 款 些' },
  { forms: '件套 件次 项次 个次 只次 批次 组次 台套 台次 套次 台件 套件 款次 样次 例次 品次 类次 种次' },
  // buildings, facilities, plots
  {
    forms:
      '所 座 栋 幢 间 层 楼 片 块 宗地 井 眼 孔 洞 窟 站 床 席 桌 岗 间夜 间次 标间 床位 席位 座位 泊位 车位 铺位 机位 工位 展位 摊位 点位 网点',
  },
  { forms: '厂 馆 院 园 店 库 港 矿', tag: 'noun' },
  // administrative divisions and organisations counted without a measure word
  { forms: '省 市 县 区 乡 镇 村 州 盟 旗 国 郡 屯 寨 社 里弄 校 企 署 厅 委', tag: 'noun' },
  { forms: '区县 县区 省市 省区 县市 乡镇 街镇 镇街 村社', tag: 'noun' },
  // vehicles, ships, machines
  {
    forms:
      '辆 架 艘 列 趟 台 部 节 班 车次 班次 架次 艘次 列次 辆次 趟次 航次 标箱 标准箱 自然箱 重量箱 箱次 编组 标台 标辆 TEU',
  },
  {
    forms:
      '条 根 支 枝 把 杆 管 柄 具 尊 挺 杠 顶 扇 张 幅 帧 轴 卷 册 本 篇 首 阕 则 页 纸 版 期 辑 集 季 碟 篇次 张次 期次 册次 版次',
  },
  { forms: '金 银 铜 船 车 机 炉 炉次 锭 纱锭 台班 工日 工时 机时 台时 线次 机架', tag: 'noun' },
  // animals and plants
  { forms: '头 头只 只头 匹 羽 尾 棵 株 丛 簇 茬 粒 穗 瓣 朵 蔸 兜 盆 垄 捆 束 垛 窝 群 箱 头次 羽次 株次' },
  { forms: '颗 枚 滴 丸 片剂 剂 剂次 支剂 针 针次 贴 帖 服 味' },
  // containers and packages
  { forms: '包 袋 盒 瓶 樽 罐 坛 缸 筐 篓 篮 杯 碗 壶 锅 勺 匙 托盘 听 扎 摞 叠 沓 吊 板 排 串 枕 卡车 车皮 集装箱' },
  { forms: '餐 顿 餐次 份餐 席次 桌次 夜 晚 宿' },
  // events and actions
  { forms: '次 场 场次 轮 轮次 遍 回 届 届次 番 通 声 圈 局 盘 球 记 幕 出 次数 回合 发 枪 炮 刀 拳 盘次' },
  { forms: '课 课时 学时 学分 堂 堂课 讲 节课 课次 班级 教学班' },
  { forms: '案 笔 票 手 股 单次 笔次 票次 张票 股次 宗次 案次 起次' },
  // words and documents
  { forms: '字 词 句 段 条目 章节 页码 字次 词条' },
  {
    forms:
      '处 步 行 方面 部分 面 层次 阶段 环节 维度 领域 档 挡 阶 星 线 度 代 辈 世 重 门 科 系 路 股道 极 环 维 点 章 章回 大 线程 手牌 边 翼 色 流 统 派 型',
    tag: 'weak',
  },
  // technology and industry
  {
    forms:
      '像素 核 芯 线对 P EFLOPS TOPS 标准机架 头口 重箱 混合标箱 折合台 卷次 匹次 标准台 载频 信道 端口 端 户线 门线 纤芯',
  },
]
