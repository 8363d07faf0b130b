import { charClasses } from '../../document/char-classes.ts'
import { pattern } from '../../document/pattern.ts'
import { wordsByChar } from '../../document/words-by-char.ts'
import { wordsOf } from '../../document/words-of.ts'

/** Verbs and adverbs of two characters and more that end a noun phrase. Words that are as often nouns (投资, 建设, 收入) are not here. */
const verbs = wordsOf`
  完成 实现 达到 取得 提供 吸引 带动 推动 促进 获得 获批 获评 荣获 入选 入围 趋于 趋向 鼓励 引导 督促 动员 号召 委托
  落户 落地 亮相 参加 参与 参观 出席 召开 举行 举办 开展 组织 实施 制定 出台 印发 发布 公布 宣布 通过 通报 表示
  指出 讲述 强调 要求 认为 介绍 显示 说明 成立 设置 设立 角逐 建立 建成 打造 形成 构建 推进 加快 加大 加强 强化 深化
  优化 完善 提高 提升 增强 扩大 增加 减少 降低 下降 增长 上升 上涨 下跌 回落 突破 超过 位居 位列
  跃居 成为 拥有 具有 包括 涵盖 涉及 分为 组成 用于 来自 位于 稳居 坐落 属于 得到 受到 遭受 造成 导致 引起 解决 满足
  享受 惠及 帮助 支持 扶持 资助 救助 接收 接待 选派 派出 吸纳 引进 引入
  培养 培育 招聘 录用 安置 签订 签约 签署 投入 投用 投产 安排 拨付 下达 发放 筹集 募集 捐赠 购买 出售 卖出 买入 收购
  挂牌 申请 批准 受理 办理 处置 查处 破获 抓获 逮捕 起诉 审结
  检查 排查 开通 通车 通航 启动 启用 开园 开业 开幕 闭幕 竣工 完工 贯通 合龙 交付 移交 升空 收获 进驻 入驻 前往 走进
  来到 返回 离开 进行 开始 继续 保持 维持 坚持 恢复 改善 改变 缓解 陆续 先后 正式
  成功 全面 基本 全部 正在 累计 分别 预计 力争 计划 有望 将会 可以 能够 应当 必须 需要 已经 曾经 一直 不断 逐步
  进一步 积极 大力 努力 切实 深入 扎实 稳步 持续 共计 合计 总计 仅有 只有 约有 高达 多达
  至少 最多 不足 不到 接近 左右 以上 以下 居于 列为 纳入 列入 评为 授予 作为 成长为 变成 升级 跃升 增至 升至 降至
  减至 缩短 延长 缩小 下滑 下调 上调 新增 净增 新建 改建 扩建 迁建 新开 新设 新引进 认定
  服务群众 挽回 运送 创建 创造 创下 刷新 打破 推出 推行 推广 试行 实行 施行 执行了 落实 兑现 减免 减轻 退还
  缴纳 上交 上缴 征收 收缴 没收 罚没 偿还 归还 支付 报销 补助 补贴了 奖励了 奖补 补偿
  养殖了 种植了 出栏 存栏 收割 播种 抢收 建有 设有 建了 修建 修缮 铺设 架设 安装 配备 配置 购置 添置 更新改造 拆除
  腾退 清退 关停 淘汰 化解 处理了 集纳 汇聚 聚集 集聚 覆盖 辐射 服务了 培训了 宣讲 走访 慰问 看望
  联合 会同 依托 围绕 聚焦 针对 通过了 根据 按照 截至 截止 据悉 据统计 随着 随著 为了 由于 因为 其中 同比 环比 反弹
  攀升 增产 增收 脱贫 摘帽 退出 返贫 搬迁 搬入 入住 就读 毕业 考取 升入 录取 返乡 创业
  收治 接种 治愈 出院 确诊 死亡 受伤 失踪 获救 营救 转移 疏散 监测到 检出 发现 查明 超越 领先 落后 高于 低于 多于
  少于 大于 小于 等于 相当于 折合 约合 合共 录得 錄得 报收 收报 收于 创历史 创造了 延续 扭转 实际使用 承担
  消除 筹措 栽植 栽种 清运 捐献 选聘 兑付 追缴 捣毁 缉获 查获 缴获 抢修 疏浚 结对 正开足 正加紧 正忙着 正抓紧 正有序
  正全力 正加快 派驻 建起 盖起 捐建 援建 配建
  赋能 助力 助推 支撑 引领 牵引 驱动 激发 释放 彰显 展现 体现 反映 标志 意味 预示 初见 显著 迈入 迈上 跨入 跨越 进入
  步入 融入 嵌入 写入 载入 列席 赴任 日前 近日 莅临 到任 开赴 奔赴 驶入 驶向 运往 发往 飞往
  遇难 身亡 丧生 罹难 被困 受困 无人员 组建 办结 到期后 居全 居世界 居首 居西部 居中部 收到 遭到 感到 等到 提到 基于 关于 优于 相比 投向 流向 变为 转为
  改为 视为 长达 经过 享有 必将 搭建 占有 共设
`

/** Verbs that qualify the noun behind them as often as they govern one: 招聘岗位, 签约项目. They end no phrase. */
const qualifying = new Set(
  wordsOf`
    招聘 补助 签约 培育 采购 资助 扶持 奖补 补偿 监测 检查 安置 转移 搬迁 脱贫 返贫 创业 修缮 申请 挂牌 参观
    收购 引领 支撑 推广 试行 认定 落户 入驻 更新改造 改善 服务群众 就读 毕业 录用 捐赠 计划 工作 应急 养殖了
    重点 成长 分配 存栏 出栏 接待 驱动 覆盖 辐射 提升 强化 优化 深化 存续 持续 基本 全面 正式 救助 收治 稳定
    交付 出口 处置 落后 优质 减排 注册 就业 改建 扩建 改扩建 新建 在建 拟建 续建 减免 缴纳 征收 申报 新引进
  `,
)

/** Function characters that end a noun phrase, and the characters before or behind that make other words of them. */
const functionChars: Readonly<Record<string, { readonly before?: string; readonly after?: string }>> = {
  在: { before: '存现所潜实内正', after: '线职岗校册编建研营职任握位押逃' },
  为: { before: '行作成认以因人无有何最', after: '民主例止' },
  是: { before: '但可就还凡于', after: '非否' },
  有: { before: '既国公所私拥持享占含富特稀具只没共原现自专', after: '色机限关效利害氧线轨形序偿望力期息' },
  被: { before: '植棉', after: '告动单褥子' },
  把: { before: '一', after: '握关' },
  将: { before: '大名', after: '军来领近' },
  从: { before: '服', after: '业事属严众' },
  向: { before: '方面意导倾一走定纵横双全', after: '上下往来' },
  获: { before: '收查缴抓捕俘擒截斩猎破', after: '奖利益嘉' },
  由: { before: '自理', after: '于' },
  与: { before: '参', after: '会' },
  对: { before: '绝相面应针配反核校', after: '照口外策内象接标称华台港澳' },
  就: { before: '成铺造迁俯功高低早', after: '业医学地读餐近诊寝任职座位餐是' },
  让: { before: '转出割受忍' },
  使: { before: '大特天', after: '用命得' },
  于: { before: '优趋对关由属基位处善等低高大小多少敢至利便源缘终' },
  到: { before: '达得感看见听', after: '达期位场' },
  赴: {},
  携: { before: '提', after: '程' },
  刚: { before: '金', after: '性需果玉劲强好柔毅' },
  又: {},
  已: { before: '而不', after: '有' },
  均: { before: '人年平日月户亩', after: '衡价等匀' },
  都: { before: '首成古京故大', after: '市匀江安昌' },
  也: {},
  还: { before: '归偿返退', after: '款贷建' },
  仍: {},
  达: { before: '到发抵表传直雷干', after: '标州到成拉' },
  占: { before: '', after: '比地用领率' },
  比: { before: '占同环对百正反', after: '重例赛亚特率值' },
  较: { before: '比', after: '' },
}

const verbsFrom = wordsByChar(verbs, 0)

const VERB = 1
const FUNCTION = 2
const opens = charClasses(
  [verbs.map((verb) => verb[0]).join(''), VERB],
  [Object.keys(functionChars).join(''), FUNCTION],
)

const functions = new Map(Object.entries(functionChars).map(([char, exceptions]) => [char.charCodeAt(0), exceptions]))

/** Characters before a verb that make other words: 平均得分为69.3, 运动员, 派发现金. */
const inWord = new Map([
  ['分为', '得评积总均'],
  ['动员', '运'],
  ['组织', '作会党际层'],
  ['组建', '机'],
  ['标志', '理'],
  ['共设', '公'],
  ['增长', '负正零'],
  // 地级及以上城市
  ['以上', '及'],
  ['以下', '及'],
  // 直接收入
  ['接收', '直'],
  ['发现', '派'],
])

/** Words before 组织 that make one noun with it: 1500个社会组织, 首个国际科技组织, 20个党组织. */
const organizations =
  /(?:社会|国际|间|非法|公益|科技|自治|志愿|经济|慈善|恐怖|犯罪|基层|法律|群团|民间|中介|贸易|卫生|合作|服务|党)$/

const isOrganization = (text: string, at: number): boolean =>
  organizations.test(text.slice(Math.max(0, at - 2), at)) && !/[期时之]间$/.test(text.slice(Math.max(0, at - 2), at))

/** The length of the predicate that stands at `at`; 0 where none does. */
export const predicateAt = (text: string, at: number): number => {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  const may = opens[code]!
  if (may === 0) return 0
  if (may & VERB) {
    const next = text.charCodeAt(at + 1)
    for (const verb of verbsFrom(code))
      if (verb.charCodeAt(1) === next && (verb.length === 2 || text.startsWith(verb, at)))
        return inWord.get(verb)?.includes(text[at - 1] ?? '-') ||
          (verb === '组织' && isOrganization(text, at)) ||
          // 抗日根据地
          (verb === '根据' && /^地(?![方区])/.test(text.slice(at + 2, at + 4)))
          ? 0
          : verb.length
  }
  return may & FUNCTION && isFunction(text, at, code) ? 1 : 0
}

const isFunction = (text: string, at: number, code: number): boolean => {
  const exceptions = functions.get(code)!
  const before = text[at - 1]
  const after = text[at + 1]
  // 青溪研究所在云岭县建成…: 所 is of the name.
  if (before === '所' && text[at] === '在' && '究易务交测'.includes(text[at - 2] ?? '-')) return true
  if (before !== undefined && exceptions.before?.includes(before)) return false
  return after === undefined || !exceptions.after?.includes(after)
}

/** What makes a noun of the verb before it; 成立机构, 开通线路, 招聘员工 are verbs still. */
const nounEnd = pattern`
  ^(?:会(?![议计同见面员有将使在上])|率|者|仪式|机(?![构关制器会场])|队(?![伍员])|团(?![队体员结])|员(?!工)
  |线(?![路上下索])|器(?![材械官])|枢纽|收割)
`

/** Does a noun phrase end where this predicate stands? */
export const endsPhraseAt = (text: string, at: number): boolean => {
  const length = predicateAt(text, at)
  // 推进会, 参与率, 启动仪式, 播种机, 宣讲队 are nouns.
  if (length > 1 && nounEnd.test(text.slice(at + length, at + length + 2))) return false
  // 天使投资引导基金
  if (text[at] === '引' && /^引导[基资]金/.test(text.slice(at, at + 4))) return false
  // 中央全面深化改革委员会
  if (text[at] === '全' && /^全面(?:深化改革|从严治|依法治)/.test(text.slice(at, at + 6))) return false
  // 正式|发布, 基本|达到
  return (
    length > 0 &&
    (!qualifying.has(text.slice(at, at + length)) ||
      (/^(?:正式|基本|全面|持续)/.test(text.slice(at, at + 2)) && predicateAt(text, at + length) > 1))
  )
}

/** Where the first predicate of a stretch stands; its end where there is none. */
export const firstPredicate = (text: string, from: number, to: number): number => {
  for (let i = from; i < to; i += 1) if (predicateAt(text, i) > 0) return i
  return to
}
