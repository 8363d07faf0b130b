import { wordsByChar } from '../../document/words-by-char.ts'
import { wordsOf } from '../../document/words-of.ts'

/** Verbs that somebody does to what is counted: 发放消费券, 诊疗患者. Those that are as often part of a noun (投资, 销售, 培训) are not here. */
const actingVerbs = wordsOf`
  完成 实现 取得 获得 获批 提供 吸引 带动 举办 开展 组织开展 实施 制定 出台 印发 发布 建立 建成 打造 培育 招聘
  录用 签订 签约 签署 投入 安排 拨付 下达
  发放 筹集 募集 筹措 捐赠 捐献 捐助 购买 出售 收购 受理 办理 查处 侦破 侦办 办结 破获 抓获 逮捕 起诉 审结 开通 启动
  接收 接待 选派 派出 吸纳 引进 引入 帮助 新增 新建 改建
  改造 修建 修缮 铺设 架设 安装 配备 配置 购置 拆除 清理 清运 关停 淘汰 化解 缴纳 征收 退还 偿还 支付 报销 养殖 种植
  栽植 栽种 播种 推出 宣讲 走访 慰问 看望
  收治 接诊 诊疗 营救 疏散 发现 检出 查明 运送 输送 发送 开行 加开 创建 创造 挽回 承担 义诊 赠送 发行 回购 质押 增持
  减持 转让 出让 派发 上架 收到 收回 归集 发出
  征集 采集 判处 作出 立案 调解 贷出 授信 建起 硬化 疏浚 拓宽 举行 召开 促成 达成 承接 创办 兴办 开设 增设 设立 设置
  成立 捐款 认购 认养 认领 组建 编制 编写 刊发
  播出 没收 罚没 追缴 冻结 拦截 打掉 捣毁 查获 缴获 出动 派驻 开出 开工建设 建设了 生产了 销售了 投资了 培训了
  服务了 搭建 孵化 解决 消除 查出 清退 减免 出具 开办 捐建 援建 配建 兴建 筹建 承建 改扩建 配套建设 规划建设
  投资建设 分红 年产 年出栏 年加工 年接待 年销售 年栽培 年处理 日处理 日产 日加工
`

const verbsFrom = wordsByChar(actingVerbs, 0)

/** The length of the acting verb that begins at `at`, or 0. */
export const actingVerbAt = (text: string, at: number): number => {
  // 科技企业孵化器: a noun.
  for (const verb of verbsFrom(text.charCodeAt(at)))
    if (text.startsWith(verb, at))
      return text[at + verb.length] === '器' ||
        (/^[年日]/.test(verb) && '量值能额收品'.includes(text[at + verb.length] ?? '-'))
        ? 0
        : verb.length
  return 0
}
