import { defineKind, type Rule, type Scan } from '../../kind.ts'

/** 第一, 第3位, 第三名, 第二大: a standing in a comparison. */
const standing: Rule = {
  name: '第 <numeral> (位 | 名 | 大)',
  starts: '第',
  read: (scan, at) => {
    const { text } = scan
    const numeral = scan.numeral(at + 1)
    if (!numeral?.value || numeral.half || numeral.value.includes('.')) return undefined
    // 把安全放在第一位: no standing.
    if (/[放摆置]在$/.test(text.slice(Math.max(0, at - 2), at))) return undefined
    // 第二、三季度
    if (/^[、和至到][一二三四1-4]季/.test(text.slice(numeral.end, numeral.end + 3))) return undefined
    const next = text[numeral.end] ?? ''
    if (next === '位' && !'置于'.includes(text[numeral.end + 1] ?? '-')) return done(numeral.value, numeral.end + 1)
    if (next === '名' && !'单'.includes(text[numeral.end + 1] ?? '-')) return done(numeral.value, numeral.end + 1)
    if (next === '大') return done(numeral.value, numeral.end)
    if (isSuperlative(text, at, numeral.end)) return done(numeral.value, numeral.end)
    if (isWord(text, numeral.end) || !ranks(scan, at)) return undefined
    return done(numeral.value, numeral.end)
  },
}

/** 历史第二高位, 世界第三长的大桥, but not 第二高级中学. */
const isSuperlative = (text: string, at: number, end: number): boolean =>
  /(?:历史|史上|以来|[全我][国省市球]|世界|国内|亚洲|同期)的?$/.test(text.slice(Math.max(0, at - 4), at)) &&
  /^[高低多少长短快佳](?![中级等校速新])/.test(text.slice(end, end + 2))

const done = (value: string, end: number) => ({ value, unit: null, end })

/** 第一书记, 第二产业, 第三方, 第一时间: words, and 第四层 or 第十次 that another kind reads. 第5升至第3 is a move. */
const isWord = (text: string, at: number): boolean => {
  const next = text[at]
  if (/^(?:[升跃]|[上提]升|下[降滑]|降[至到为]|[退滑前后移]+[至到])/.test(text.slice(at, at + 4))) return false
  return next !== undefined && !/[，,。、；;：:！!？?（）()《》“”"'’‘\s的和与及、但且并而…是位成—-]/.test(next)
}

/** 第一，…；第二，… at the start of a sentence number an argument; inside one 第一 is a standing. */
const ranks = ({ text }: Scan, at: number): boolean =>
  at === 0 ? /^第[^，,、]*$/.test(text) : !/[。；;：:！!？?\n]/.test(text[at - 1]!)

/** 前十, 前3位, 前三名, 前10强; 前三季度 and 前两年 are times. */
const top: Rule = {
  name: '前 <numeral> (位 | 名 | 强)',
  starts: '前',
  read: (scan, at) => {
    const { text } = scan
    const numeral = scan.numeral(at + 1)
    if (!numeral?.value || numeral.half || numeral.value.includes('.')) return undefined
    const next = text[numeral.end] ?? ''
    if ('位名强'.includes(next) && next !== '')
      return { value: numeral.value, unit: null, end: numeral.end + 1, modifier: 'at_most' }
    if (
      isWord(text, numeral.end) ||
      !/[列入进居位跻身名全国省市世界球、，,]$/.test(text.slice(Math.max(0, at - 2), at))
    )
      return undefined
    return { value: numeral.value, unit: null, end: numeral.end, modifier: 'at_most' }
  },
}

const listed = /(?:入[围选]|跻身|进入|名列|位列|位居|[全省]国|全[省市球]|世界|[国省市]内?|行业|企业)$/

/** 入围全省十强, 位列行业20强: as good as 前十强. 500强 and 百强县 are names. */
const strongest: Rule = {
  name: '<numeral> 强',
  starts: '0123456789十二三四五',
  behind: '强',
  read: (scan, at) => {
    const { text } = scan
    const numeral = scan.numeral(at)
    if (!numeral?.value || numeral.half || !/^[1-9]0$/.test(numeral.value)) return undefined
    if (text[numeral.end] !== '强' || /[县市区镇乡企品名化村]/.test(text[numeral.end + 1] ?? '')) return undefined
    if (!listed.test(text.slice(Math.max(0, at - 3), at))) return undefined
    return { value: numeral.value, unit: null, end: numeral.end + 1, modifier: 'at_most' }
  },
}

/** 我国首位出舱的航天员 is the first of them; 居全国首位 a standing. */
const isFirstPerson = (text: string, at: number): boolean =>
  !/[居列占排第升跃冲放在至]|位居|全[国省市球区]|世界/.test(text.slice(Math.max(0, at - 5), at)) &&
  /^[一-鿿]/.test(text[at + 2] ?? '') &&
  !/^[的和与及]/.test(text[at + 2] ?? '')

/** 榜首, 首位, 居首; 居首发 is no word. */
const head: Rule = {
  name: '榜首 | 首位',
  starts: '榜首',
  read: ({ text }, at) => {
    if (/[放摆置]在$/.test(text.slice(Math.max(0, at - 2), at))) return undefined
    // 奖牌榜首位
    if (text.startsWith('榜首', at) && text[at + 2] !== '位') return { value: '1', unit: null, end: at + 2 }
    if (text.startsWith('首位', at))
      return isFirstPerson(text, at) ? undefined : { value: '1', unit: null, end: at + 2 }
    if (
      text[at] === '首' &&
      /[位居列]$/.test(text.slice(at - 1, at)) &&
      !/[席个届次批家都先发]/.test(text[at + 1] ?? '，')
    )
      return { value: '1', unit: null, end: at + 1 }
    return undefined
  },
}

export const rank = defineKind({
  name: 'rank',
  title: '排名',
  description: 'A standing in a comparison: 全国第三, 第3位, 前十 (10, at_most), 榜首 (1)',
  value: 'decimal',
  unit: 'none',
  rules: [standing, top, strongest, head],
  ranges: false,
  standing: 'rank',
  heads: /(?:排名|位次|名次|排位)$/,
  changes: false,
})
