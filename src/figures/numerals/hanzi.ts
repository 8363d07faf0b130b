/** Hanzi digits and their values; financial forms included. 零 and 〇 are 0; 廿 and 卅 are scales of their own. */
export const hanziDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  参: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}

/** Twenty and thirty in one character: 廿二, 五百卅四. */
export const hanziTens: Readonly<Record<string, number>> = { 廿: 2, 卅: 3 }

/** Characters of cheques that are everyday words too (队伍, 收拾, 大陆, 放肆, 参加): alone they are no numeral. */
export const financial = '壹贰叁参肆伍陆柒捌玖拾佰仟'

const small = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const sections = ['', '万', '亿', '兆']

/** Writes an integer from 0 to 9,999 兆 in hanzi: 10050 is 一万零五十. The inverse of reading; used by tests and messages. */
export const toHanzi = (value: number): string => {
  if (value === 0) return '零'
  let text = ''
  let pendingZero = false
  for (let s = sections.length - 1; s >= 0; s -= 1) {
    const section = Math.floor(value / 10 ** (4 * s)) % 10_000
    if (section === 0) {
      pendingZero ||= text !== ''
      continue
    }
    if (text !== '' && (pendingZero || section < 1000)) text += '零'
    pendingZero = false
    text += sectionToHanzi(section) + sections[s]
  }
  return text.startsWith('一十') ? text.slice(1) : text
}

const sectionToHanzi = (section: number): string => {
  let text = ''
  let zero = false
  for (const [power, scale] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(section / power) % 10
    if (digit === 0) {
      zero ||= text !== ''
      continue
    }
    text += (zero ? '零' : '') + small[digit] + scale
    zero = false
  }
  return text
}
