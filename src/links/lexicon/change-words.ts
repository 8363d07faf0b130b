import { wordsOf } from '../../document/words-of.ts'

/** Verbs that say that something grew or shrank, when they stand right before a figure. */
export const increase = wordsOf`
  增长 增加 净增 上涨 提高 上升 提升 扩大 加快 回升 攀升 增多 延长 多增 升高 走高 上调 反弹 上浮 增收 增产 增亏
  增持 增至 增 涨 升 多 快 高 高出 长 加 飙升 激增 猛增 跃升 扩张 改善 净增长 递增 大增 劲增 劲升 急升 微升 微涨
  微增 走强 拉升 增幅 增速 涨幅 升幅 上行 增长率 递增率 增长速度 增长幅度 增量 增值 升值 上扬 收涨 收高 高开
  盈利增长 扭亏 提速 提前 前移 加息 升温 多出 多收 多产 多发 多运 多售 多完成 多接待 多开行 多发送 多生产 多销售
`
export const decrease = wordsOf`
  下降 减少 下跌 降低 回落 下滑 缩短 收窄 缩小 放缓 萎缩 下调 缩减 走低 削减 压减 减亏 减收 减产 精简 降 跌 减
  少 低 慢 降幅 跌幅 减幅 压降 下浮 下挫 下行 减持 贬值 下探 劲跌 急跌 微降 微跌 微减 锐减 骤降 大跌 大降 收跌
  收低 低开 走弱 递减 递减率 减少额 下降率 降低率 负增长 节约 节省 降息 降准 降温 少收
  少产 少发 少运 少售
`

/** 高 低 快 慢 多 少 compare with another place as often as with another time: a change only behind a stated time. */
export const comparative = new Set(['净增', '高', '低', '快', '慢', '多', '少', '高出', '多出', '长', '多收', '少收'])

/** 提前, 节约, 改善, 扭亏 are no sizes of a change by themselves; an 增量 is a flow. */
export const excluded = new Set(['提前', '节约', '节省', '扭亏', '改善', '增至', '加', '盈利增长', '增值', '增量'])
