import { defineKind, type Match, type Quantity, type Rule } from '../../kind.ts'
import { add, negate } from '../../numerals/decimal.ts'
import { inner, plainQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 度 is a temperature where one is spoken of: 气温降到5度, 体温, 温度. */
const isTemperature = (q: Quantity): boolean => {
  const { text } = q.scan
  const next = text[q.end] ?? '-'
  if ('假过量日夜年月重电'.includes(next)) return false
  const before = text.slice(Math.max(0, q.start - 16), q.start)
  // 最高气温34.8度，最低27度
  return /[温烧热冷寒暖]/.test(before.slice(-8)) || /温[^。；]{0,14}度[，、至][^，、。；]{0,4}$/.test(before)
}

const quantity = (q: Quantity): Match | undefined => {
  if (q.numeral.bare || (q.row.tag === 'degree' && !isTemperature(q))) return undefined
  return plainQuantity(q)
}

/** 零下20摄氏度, 摄氏37度, 华氏70度, 摄氏零下11度半, 零下5度: the words before the numeral are inside the span. */
const prefixed: Rule = {
  name: '零下 | 摄氏 | 华氏 <numeral> 度',
  starts: '零摄华',
  read: (scan, at) => {
    const { text } = scan
    let i = at
    let unit: string | undefined
    if (text.startsWith('摄氏', i) || text.startsWith('华氏', i)) {
      unit = text[i] === '摄' ? 'Cel' : '[degF]'
      i += 2
      if (text.startsWith('温度', i)) i += 2
    }
    const below = text.startsWith('零下', i)
    if (below) i += 2
    if (i === at) return undefined
    const numeral = scan.numeral(i)
    if (!numeral || numeral.half) return undefined
    const mark = /摄氏度|℃|°C|华氏度|℉|°F|度/y
    mark.lastIndex = numeral.end
    const found = mark.exec(text)
    if (!found) return undefined
    let end = numeral.end + found[0].length
    let value = numeral.value
    if (text[end] === '半' && value !== null) {
      value = add(value, '0.5')
      end += 1
    }
    if (found[0].startsWith('华') || found[0].endsWith('F') || found[0] === '℉') unit = '[degF]'
    const sign = (bound: string | null) => (bound !== null && below ? negate(bound) : bound)
    return {
      value: sign(value),
      min: sign(numeral.max),
      max: sign(numeral.min),
      unit: unit ?? 'Cel',
      end,
      modifier: inner(numeral),
    }
  },
}

export const temperature = defineKind({
  name: 'temperature',
  title: '温度',
  description: 'A temperature: 20摄氏度, 零下5度 (-5), 70华氏度',
  value: 'decimal',
  unit: 'code',
  units,
  rules: [prefixed],
  quantity,
  peaks: true,
  difference: {},
})
