import { pattern } from '../../document/pattern.ts'
import type { Modifier } from '../kind.ts'

export interface ModifierWord {
  readonly word: string
  readonly modifier: Modifier
  /** Characters before it that make another word of it: 节约, 最近. */
  readonly not?: string
}

const rows = (list: readonly (readonly [Modifier, string, string?])[]): readonly ModifierWord[] =>
  list
    .flatMap(([modifier, words, not]) =>
      words.split(/\s+/).map((word) => (not === undefined ? { word, modifier } : { word, modifier, not })),
    )
    .sort((a, b) => b.word.length - a.word.length)

/** Words before a figure; the longest wins: 不超过 before 超过. */
export const wordsBefore = rows([
  [
    'about',
    '大约 约 约为 约合 约有 约占 约需 约达 约计 大概 大致 大体 估计约 约莫 粗略',
    '节合签预契公条违履婚邀制缔集特',
  ],
  ['nearly', '将近 接近 接近于 逼近 近 达近 有近 已近', '最附靠新邻远亲相贴就临晚切走'],
  ['over', '超 超过 超过了 超出 逾 突破 突破了 高于 大于 多于 破 已超 冲破 超逾 逾越', '赶高'],
  [
    'at_least',
    '至少 至少有 不少于 不低于 不小于 起码 最少 不下 不下于 不得少于 不得低于 不得小于 不应少于 不应低于 不能少于 不能低于 大于等于 大于或等于 大于或者等于 不止 达到或超过',
  ],
  ['under', '不足 不到 低于 少于 未满 不满 小于 未达 未达到 未足 不及'],
  [
    'at_most',
    `不超过 不超 不多于 不高于 不大于 最多 至多 未超过 没超过 小于等于 小于或等于 控制在不超过 不敢超过 不能超过 不得超过
    不得高于 不得多于 不得大于 不应高于 不应多于 不会超过 不应超过 不可超过 不逾`,
  ],
  // 收入不过千元; behind a comma 不过 is but, 只不过 is only.
  ['at_most', '不过', '-只超绕躲瞒比，,。；;：:、！!？?“ \n'],
])

/** Words behind a figure. */
export const wordsBehind = rows([
  ['about', '左右 上下 前后'],
  ['at_least', '以上 及以上 或以上 (含)以上 （含）以上 起 或更多'],
  ['at_most', '以下 及以下 或以下 以内 之内 (含)以下 （含）以下'],
  ['over', '多 余 有余 开外 上方'],
  ['under', '下方'],
])

/** 起, 多 and 上下 that begin the next word: 起步, 多元, 上下游. */
export const otherWordBehind = pattern`
  ^(?:起[来步伏义点初诉到因火源重草跑降航飞吊征付价始用]
  |多[元样边功媒层渠式次党种项个方处名家位重数于彩久少么云人口]|余[额款热粮地下量震波]|上下[游级班联]|前后[端台]
  |左右[两手翼])
`

/** Signs before a figure: ≥50, <3%. */
const signs = rows([
  ['at_least', '≥ ≧'],
  ['at_most', '≤ ≦'],
  ['over', '>'],
  ['under', '<'],
])
export const signsBefore: ReadonlyMap<string, ModifierWord> = new Map(signs.map((row) => [row.word, row]))

/** 最高 before a limit, 内 behind what can be bounded, 上 and 过 before a scale: words of some figures only. */
export const [highest, within, reaching, passing] = [
  { word: '最高', modifier: 'at_most' },
  { word: '内', modifier: 'at_most' },
  { word: '上', modifier: 'over' },
  { word: '过', modifier: 'over' },
] as const satisfies readonly ModifierWord[]
