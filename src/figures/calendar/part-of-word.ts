/** Characters that make another word of the one behind them: 成本|年均, 不同|年龄, 相当|月产量, 网上|月销售额. */
const joinedBefore: Readonly<Record<string, string>> = {
  本: '基成版资日样根书课剧文副标抄原',
  上: '网线海楼世地路陆晚早马',
  当: '相适正恰承每',
  同: '不相共',
  明: '说文证表声透光鲜',
  去: '过失',
  次: '人批首班层车架航频每多一二两三数场户',
}

/** 投产|后|年均, 改造|前|年产值, 此前|年均: nothing of 后年 and 前年. */
const beforeOrAfter = '产成工用营车网航业运达园建造革此今之以休目提生满'

const hanzi = /[一-鿿]/

/** 龄 轻 and the like: 同年龄组, 以上年轻人. */
const joinedBehind = '龄轻限纪代级货'

/** 以上年结余 is 以 + 上年; 5万元以上年薪 is not. */
const measured = /[元岁%％人个名家户吨亩级米倍成天月次层]/

/** Is 后年, 本月 or 上年 at `at` but the edges of two other words? */
export const isPartOfWord = (text: string, at: number, end: number): boolean => {
  const first = text[at]!
  const before = text[at - 1] ?? ''
  if (text[end - 1] === '年' && joinedBehind.includes(text[end] ?? '-')) return true
  if (joinedBefore[first]?.includes(before || '-')) return true
  if (text[end - 1] !== '年') return false
  if (first === '后' || first === '前') return before !== '' && beforeOrAfter.includes(before)
  if (first === '是') return hanzi.test(before)
  if (first === '上' && before === '以') return measured.test(text[at - 2] ?? '')
  return text[end] === '薪' && '本当同上'.includes(first)
}
