import { wordsOf } from '../../../document/words-of.ts'
import { compileUnits, standsAt } from '../../unit-lexicon.ts'
import { count } from '../count/index.ts'
import { beginsCertainWord } from '../count/other-words.ts'

/** Places in a sequence are counted by the measure words of things, and by these: 第七天, 第三阶段, 第四站. */
const more = '台套 站 站次 航班 日 年 季 周 天 阶段 名次 件 梯队 棒 层'.split(' ')

/** 第三条 and 第五章 cite a law; 第一大, 第3位 and 第三名 rank; 第一线, 第六版, 第二代 are words. */
const never = new Set('条 章 节 号 大 位 名 线 级 步 人 类 道 课 代 版 种 把 点 页 款'.split(' '))

const lexicon = compileUnits([count])

/** The measure word of an ordinal: 第三届, 第1000万个. */
export const measureAt = (text: string, at: number): string | undefined => {
  // 第一板块, 第三单位
  if (beginsCertainWord(text, at)) return undefined
  const counted = lexicon.get(text.charCodeAt(at))?.find((entry) => !entry.row.tag && standsAt(entry, text, at))?.form
  const measure = longest(more.filter((word) => text.startsWith(word, at)).concat(counted ?? []))
  return measure === undefined || never.has(measure) ? undefined : measure
}

/** What may be the first of its kind: 首个, 首届, 首批, 首位. */
const firsts = wordsOf`
  个 位 届 次 批 家 座 条 例 期 台套 台 套 轮 只 部 款 艘 站 架 年 季 枚 项 份 本 辆 列 支 组 所 颗 单 笔 店 场
  班 张 块 幅 间 趟 日
`

export const firstMeasureAt = (text: string, at: number): string | undefined =>
  longest(firsts.filter((word) => text.startsWith(word, at)))

const longest = (words: readonly string[]): string | undefined =>
  words.reduce<string | undefined>((best, word) => (best && best.length >= word.length ? best : word), undefined)
