import { lastWord } from '../document/last-word.ts'
import { spellOut } from '../document/spell-out.ts'
import { wordsByChar } from '../document/words-by-char.ts'
import type { Change } from '../figures/figure.ts'
import { decrease, excluded, increase } from './lexicon/change-words.ts'

export const directions = new Map<string, Change['direction']>()
for (const word of increase) if (!excluded.has(word)) directions.set(word, 'increase')
for (const word of decrease) if (!excluded.has(word)) directions.set(word, 'decrease')
const longest = Math.max(...[...directions.keys()].map((word) => word.length))

/** What may stand between the verb and the figure: modifiers, 了, 分别, 为 behind a noun (增幅为5%). */
const between = wordsByChar(
  spellOut(
    String.raw`了|约|近|超过|超|逾|不足|不到|将近|接近|大约|至少|突破|达到|达|均|分别|平均|均为|分别为|为|在|仅|只|共|各|也|则|已|最多|不超过|不低于|高达|有|完成|实现|：|:|\s|人民币|控制在|保持在|稳定在`,
  ),
  -1,
)
/** Nouns of change may stand before 为 and 达 (增幅为5%); a verb may not (增长为 is odd, 增长达5% is fine). */
export const nouns =
  /(?<!自然)(?:[增降涨跌升减]幅|增速|增长率|递增率|递减率|增长速度|增长幅度|比例|下降率|降低率|[加降]息空间|[升降]温幅度)$/

/** Words that name what changed, too: 降息 is of the rate of interest. */
const naming = new Set(['加息', '降息', '降准', '升温', '降温'])
/** Verbs before 为 that say which level was reached: 下降为5%. */
const levels = new Set(['下降', '降低', '减少', '上升', '提高', '回落', '下滑', '缩小'])

export interface ChangeWord {
  readonly direction: Change['direction']
  readonly word: string
  /** Where the word begins in the text. */
  readonly start: number
}

/** The word of change right before `at`, if one is: 增长(约)5%, 增幅达5%, 减少比例为41.27%. */
export const changeWordBefore = (text: string, from: number, at: number): ChangeWord | undefined => {
  let end = at
  let passed = ''
  for (let step = 0; step < 4; step += 1) {
    const word = lastWord(between, text, from, end)
    if (word === undefined) break
    end -= word.length
    passed = word + passed
  }
  const ratio = /(增长|增加|上升|上涨|提高|下降|减少|降低|下跌)(?:比例|幅度|比率|百分比)$/.exec(
    text.slice(Math.max(from, end - 6), end),
  )
  if (ratio) return { direction: directions.get(ratio[1]!)!, word: ratio[0], start: end - ratio[0].length }
  for (let length = Math.min(longest, end - from); length > 0; length -= 1) {
    const word = text.slice(end - length, end)
    const direction = directions.get(word)
    if (!direction) continue
    const noun = nouns.test(text.slice(Math.max(from, end - length - 2), end))
    if (/自然增长率$/.test(text.slice(Math.max(from, end - 5), end))) return undefined
    // 增长到, 提高至: the level that is reached; 增长完成 is no change, 增速完成9.7% is.
    if (!noun && /[在有]$|完成|实现/.test(passed)) return undefined
    // 下降为: the level, as 下降到 is.
    if (!noun && passed.startsWith('为') && levels.has(word)) return undefined
    if (word.length === 1 && !standsAlone(text, end - 1, from, word)) return undefined
    // 降息20个基点: the word names what went down, too.
    return { direction, word, start: naming.has(word) ? end : end - length }
  }
  return undefined
}

/** What before a word of one character makes it part of another: 新增, 提高, 最低, 毫升. */
const inWord: Readonly<Record<string, string>> = {
  增: '新净纯倍陡',
  高: '提最新达更',
  低: '最更',
  多: '许最更超',
  少: '至缺最不年',
  减: '削',
  升: '毫公一每',
}

/** One character is a verb of change behind 同比, 环比, an adverb or a name (CPI同比升2.6%, 道指涨0.55%), not in 新增, 参加. */
const standsAlone = (text: string, at: number, from: number, word: string): boolean =>
  at <= from ||
  !inWord[word]?.includes(text[at - 1]!) ||
  // 较前年少5.9%
  (word === '少' && /[前去上今往按]年$/.test(text.slice(Math.max(from, at - 2), at)))
