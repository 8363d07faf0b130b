import { wordsByChar } from '../../document/words-by-char.ts'
import { wordsOf } from '../../document/words-of.ts'

/**
 * Verbs and adverbs that are in no name, so that a name ends before them (政府|估计, 梁太|现身云岭银行总行, 市场|再传海岳公司,
 * 美元兑日元|一度). They end no phrase of what is measured, as predicates do: 估计开支 is one.
 */
const words = wordsOf`
  估计 假设 透过 现身 豁免 收受 步出 尤其 回复 回覆 关注 建议 质疑 批评 揶揄 指控 供称 报称 再传 动用 交代 因此 但不
  不但 不单 可能 大概 过往 面带 出任 担任 就任 接受 持有 共持有
  提请 配合 一度 专门 是否 会否 有否 没有 并非 不会 不能 冲高 主持 盘中均 分析指 认为 相信 感谢 翻查 宽减 宽免 增拨 接获 接报 涉嫌 涉及 被控 被判
  推算 呼吁 吁 籲
`

const wordsFrom = wordsByChar(words, 0)

/** Words that are part of names all the same: 基层房屋关注组, 证券持有人. */
const inNames = /^(?:关注[组团度]|持有[人者]|主持人|建议书|没有限|接受[者人]|指控[书方]|动用权|批评家|可能性)/

/** Does a verb or an adverb stand at `at` that no name goes on with? */
export const gluedAt = (text: string, at: number): boolean => {
  for (const word of wordsFrom(text.charCodeAt(at)))
    if (text.startsWith(word, at)) return !inNames.test(text.slice(at, at + 4))
  return false
}
