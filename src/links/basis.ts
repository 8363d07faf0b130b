import { pattern } from '../document/pattern.ts'
import type { Figure } from '../figures/figure.ts'

const yoy =
  /同比|按年|[比较与同](?:上年|去年)|比上年|较上年|比去年|较去年|上年同期|去年同期|[比较](?:上一?|往)年|[比较]期初/
const mom = /环比|按月|[比较]上个?月/
const prior = pattern`
  [比较](?:上[个一]?(?:季度?|周|期|旬|次|届|交易日|轮)|前[期一]|此前|之前|以往|原来
  |[前上]一?(?:个?月|季度|日|交易日|周))|比之前|按季|[比较]昨[天日]
`

const bases = [
  ['yoy', new RegExp(yoy, 'g')],
  ['mom', new RegExp(mom, 'g')],
  ['prior', new RegExp(prior, 'g')],
] as const

/** What a change is against, and the words that say so. */
export interface Basis {
  /** yoy, mom, prior, since:EDTF */
  readonly basis: string
  /** Where it is stated; -1 where that is in another sentence. */
  readonly at: number
  readonly words: string
}

/** The basis that is stated last in a stretch, and where. */
export const basisIn = (text: string, from: number, to: number): Basis | undefined => {
  if (to - from < 2) return undefined
  const stretch = text.slice(from, to)
  // Each of these words holds one of these characters.
  if (!/[比较同环按]/.test(stretch)) return undefined
  let best: Basis | undefined
  for (const [basis, pattern] of bases) {
    pattern.lastIndex = 0
    for (let found = pattern.exec(stretch); found; found = pattern.exec(stretch))
      if (!best || from + found.index > best.at) best = { basis, at: from + found.index, words: found[0] }
  }
  return best
}

const inOrder =
  /((?:同比|环比|按年|按月)(?:[、和与及](?:同比|环比|按年|按月))+)[^，。；\d]{0,8}(?:分别|各)[^，。；\d]{0,6}$/

/** 签约套数环比、同比增速分别为8.5%、64.2%: the bases of a list of changes, in order. */
export const basesInOrder = (before: string): readonly string[] =>
  ((/[比按]/.test(before) && inOrder.exec(before)?.[1]) || '')
    .split(/[、和与及]/)
    .flatMap((word) => (word === '' ? [] : /同比|年/.test(word) ? 'yoy' : 'mom'))

/** `at` of a basis that another sentence or a heading states. */
export const ELSEWHERE = -1
const IN_HEADING = -2

export const ofHeading = (heading: string): Basis | null => {
  const found = [yoy.exec(heading), mom.exec(heading)] as const
  if ((found[0] === null) === (found[1] === null)) return null
  return { basis: found[0] ? 'yoy' : 'mom', at: IN_HEADING, words: (found[0] ?? found[1])![0] }
}

/** 比上年末 goes by the year, 较上月末 by the month, 比前五年 by the time before; 比2019年末 and 比年初 by their day. */
export const sinceDate = (text: string, { value, start, end, calendar }: Figure): Basis => {
  const words = text.slice(start, end)
  const named = /^[上去]年/.test(words)
    ? 'yoy'
    : /^上个?月/.test(words)
      ? 'mom'
      : /^(?:上个?(?:季|周|旬)|前[一二两三四五六七八九十\d]+(?:年|个?月|季))/.test(words)
        ? 'prior'
        : `since:${calendar?.type === 'plan' && calendar.edge ? value?.slice(0, 4) : value}`
  return { basis: named, at: start, words }
}

export const yearBefore = { basis: 'yoy', words: '去年' } as const

export const placeOfBasis = ({ at }: Basis): string =>
  at === IN_HEADING ? 'in the heading' : at === ELSEWHERE ? 'in the sentence before' : ''
