/**
 * 汇聚奋进力量——庆祝建县70周年, 预算案将「一次性补助5000元」: behind a dash, or in a quote that is still open, the words are the
 * figure's own.
 */
export const ownWords = (text: string, from: number, end: number): number => {
  const words = text.slice(from, end)
  let start = /^[\s，,、；;：:]*(?:如果|假[设如]|若(?![干羌])|[^，、]{0,10}虽然)|^/.exec(words)![0].length
  const dash = words.lastIndexOf('——')
  // 云岭——清溪线 is a name.
  if (dash >= 6 && !/^[一-鿿]{2,5}[线路段]/.test(words.slice(dash + 2))) start = dash + 2
  const quote = Math.max(words.lastIndexOf('“'), words.lastIndexOf('「'))
  // 打通“最后一公里”, “三个100万”工程 are bundles.
  if (quote >= start && !/^.(?:[^”」]*[”」]|最后|[^，]$|[一二三四五六七八九十两]+.?$)/.test(words.slice(quote)))
    start = quote + 1
  return words.length - start >= 2 ? from + start : from
}
