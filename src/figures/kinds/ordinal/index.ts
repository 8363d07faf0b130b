import type { FigureKind, Rule } from '../../kind.ts'
import { compileUnits, standsAt } from '../../unit-lexicon.ts'
import { count } from '../count/index.ts'

/** Measure words that an ordinal takes, as in 第三届, 第七个, 首批; a place in a contest (第三名, 第3位) is a rank. */
const measures =
  '个 届 次 批 家 座 条 例 期 台 台套 套 轮 只 部 款 艘 站 日 架 年 季 集 回 场 颗 枚 项 份 本 辆 列 支 组 所 间 层 阶段 周 天 代 号 大 类 种 单 笔 篇 章 节 课 幅 张 块 片 枪 棒 局 盘 站次 航班 班 车次 人 户 名次 件 级 梯队 段 步 线 道 讲'.split(
    ' ',
  )

const lexicon = compileUnits([count])

/** 第七个, 第三届, 第1000万个. */
const numbered: Rule = {
  name: '第 <numeral> <measure word>',
  starts: '第',
  read: (scan, at) => {
    const { text } = scan
    const numeral = scan.numeral(at + 1)
    if (!numeral?.value || numeral.half) return undefined
    const measure = measureAt(text, numeral.end)
    if (measure === undefined || notOrdinal(text, numeral.end, measure)) return undefined
    const end = numeral.end + measure.length
    return { value: numeral.value, unit: null, end, unitStart: numeral.end, unitEnd: end, numeral }
  },
}

/** 第三条 and 第五章 cite a law; 第一大 and 第3位, 第三名 rank; 第一线, 第一级 are words. */
const notOrdinal = (text: string, at: number, measure: string): boolean =>
  [
    '条',
    '章',
    '节',
    '号',
    '大',
    '位',
    '名',
    '线',
    '级',
    '步',
    '人',
    '类',
    '道',
    '课',
    '代',
    '版',
    '种',
    '把',
    '点',
  ].includes(measure) ||
  text.startsWith('季度', at) ||
  (text.startsWith('个五年', at) === false && text.startsWith('年度', at))

const measureAt = (text: string, at: number): string | undefined => {
  const known = measures.filter((word) => text.startsWith(word, at)).sort((a, b) => b.length - a.length)[0]
  if (known) return known
  return lexicon.get(text.charCodeAt(at))?.find((entry) => entry.row.tag === undefined && standsAt(entry, text, at))
    ?.form
}

/** 首个, 首届, 首批, 首次 … 首 is 1. 首先, 首都, 首席, 首要 are words. */
const first: Rule = {
  name: '首 <measure word>',
  starts: '首',
  read: ({ text }, at) => {
    const measure =
      '个 届 次 批 家 座 条 例 期 台套 台 套 轮 只 部 款 艘 站 架 年 季 枚 项 份 本 辆 列 支 组 所 颗 单 笔 店 场 班 张 块 幅 间 趟 日'
        .split(' ')
        .find((word) => text.startsWith(word, at + 1))
    if (measure === undefined) return undefined
    const end = at + 1 + measure.length
    if (measure === '部' && text[end] === '曲') return undefined
    // 首年, 首日: a first year or day has no place in the calendar, and tells of the figure behind it.
    return {
      value: '1',
      unit: null,
      end,
      unitStart: at + 1,
      unitEnd: end,
      silent: measure === '年' || measure === '日',
    }
  },
}

export const ordinal: FigureKind<'ordinal'> = {
  name: 'ordinal',
  title: '序数',
  description: 'A place in a sequence, or the first of its kind: 第七个, 第三届, 首个 (1)',
  value: 'decimal',
  unit: 'written',
  rules: [numbered, first],
  ranges: false,
  standing: 'sequence',
  changes: false,
}
