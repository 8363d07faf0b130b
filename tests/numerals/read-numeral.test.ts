import { describe, expect, it } from 'vitest'
import { toHanzi } from '../../src/figures/numerals/hanzi.ts'
import { type Numeral, readNumeral } from '../../src/figures/numerals/numeral.ts'

/** Reads the numeral at the start of `text`, with a measure word behind it; `undefined` unless it takes in all of `text`. */
const whole = (text: string): Numeral | undefined => {
  const numeral = readNumeral(`${text}项`, 0)
  return numeral?.end === text.length ? numeral : undefined
}

describe('exact values', () => {
  it.each([
    // digits
    ['0', '0'],
    ['007', '007'],
    ['1,234.5', '1234.5'],
    ['1 234', '1234'],
    ['12,345,678', '12345678'],
    ['10,000.233', '10000.233'],
    ['5.0', '5.0'],
    ['0.05', '0.05'],
    // digits and scales
    ['1百', '100'],
    ['1.4万', '14000'],
    ['5.8万亿', '5800000000000'],
    ['10万万', '1000000000'],
    ['3千万亿', '3000000000000000'],
    ['3万4000', '34000'],
    ['25万6千', '256000'],
    ['5万4千6百', '54600'],
    ['1万600', '10600'],
    ['3万5', '35000'],
    ['2千零30万', '20300000'],
    ['5亿1万4千6百', '500014600'],
    // hanzi
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['一百一', '110'],
    ['五百三', '530'],
    ['一百零一', '101'],
    ['一百一十', '110'],
    ['一百十一', '111'],
    ['一千零十', '1010'],
    ['两千零一十二', '2012'],
    ['三千二', '3200'],
    ['三千二百一十', '3210'],
    ['两千四百五', '2450'],
    ['一万三', '13000'],
    ['九十二万四', '924000'],
    ['一百二十万三', '1203000'],
    ['四千零五万', '40050000'],
    ['四千万零六千', '40006000'],
    ['四万万', '400000000'],
    ['二十万亿', '20000000000000'],
    ['三千万亿', '3000000000000000'],
    ['三百五十一万亿', '351000000000000'],
    ['一亿零两千三百', '100002300'],
    ['三亿零五百三十万', '305300000'],
    ['三亿七千零六十二万', '370620000'],
    ['四十五亿四千零四万', '4540040000'],
    ['一千零一亿一千零一万一千零一', '100110011001'],
    ['四千五百六十九万八千三百一十一亿四千八百七十二万五千三百八十二', '4569831148725382'],
    ['一兆零三百二十万五千', '1000003205000'],
    ['五兆六十二亿四万五千二', '5006200045200'],
    // decimals in hanzi
    ['十五点七', '15.7'],
    ['零点零一', '0.01'],
    ['六点四二万', '64200'],
    ['五点八万亿', '5800000000000'],
    // read out digit by digit
    ['二〇二四', '2024'],
    ['一九四九', '1949'],
    ['一九八〇', '1980'],
    ['二00八', '2008'],
    // older and financial forms
    ['廿二', '22'],
    ['卅', '30'],
    ['五百卅四', '534'],
    ['壹拾壹', '11'],
    ['参拾参', '33'],
    ['肆佰陆拾', '460'],
    ['七十八万五佰零六', '780506'],
    ['拾万零五十六', '100056'],
    ['拾亿零六万零五百零六', '1000060506'],
    // scales alone
    ['千', '1000'],
    ['百万', '1000000'],
    ['千万', '10000000'],
    ['半', '0.5'],
  ])('%s is %s', (text, value) => {
    expect(whole(text)?.value).toBe(value)
  })
})

describe('two ends', () => {
  it.each([
    ['七八', '7', '8'],
    ['三五', '3', '5'],
    ['十几', '11', '19'],
    ['二十几', '21', '29'],
    ['一百几十', '110', '190'],
    ['十五六', '15', '16'],
    ['二三十', '20', '30'],
    ['三四百', '300', '400'],
    ['三五百', '300', '500'],
    ['七百三四十', '730', '740'],
    ['八九千', '8000', '9000'],
    ['三四万', '30000', '40000'],
    ['一万六七', '16000', '17000'],
    ['六十三四万', '630000', '640000'],
    ['二十几万', '210000', '290000'],
    ['七八十万', '700000', '800000'],
  ])('%s is %s to %s', (text, min, max) => {
    expect(whole(text)).toMatchObject({ value: null, min, max })
  })
})

describe('what the numeral itself says', () => {
  it.each([
    ['30余万', '300000', { over: true }],
    ['10多万', '100000', { over: true }],
    ['4万多亿', '4000000000000', { over: true }],
    ['3千余万', '30000000', { over: true }],
    ['3万余', '30000', { over: true }],
    ['72亿余', '7200000000', { over: true }],
    ['3千多', '3000', { over: true }],
    ['一千多万', '10000000', { over: true }],
    ['十多万', '100000', { over: true }],
    ['百余', '100', { over: true, bare: true }],
    ['十来', '10', { about: true }],
    ['数十', '10', { several: true }],
    ['几百', '100', { several: true }],
    ['数千', '1000', { several: true }],
    ['数千万', '10000000', { several: true }],
    ['千', '1000', { bare: true }],
    ['2024', '2024', { plain: true }],
    ['二〇二四', '2024', { plain: true, hanzi: true }],
  ] as const)('%s is %s', (text, value, flags) => {
    const none = { several: false, over: false, about: false, bare: false, plain: false }
    const { several, over, about, bare, plain, value: read } = whole(text)!
    const hanzi = 'hanzi' in flags ? { hanzi: true } : {}
    expect({ several, over, about, bare, plain, read, ...hanzi }).toEqual({ ...none, ...flags, read: value })
  })
})

describe('where a numeral ends', () => {
  it.each([
    // The unit's own scale.
    ['120万千瓦', '120万'],
    ['三千千瓦时', '三千'],
    ['五十兆字节', '五十'],
    ['1013百帕', '1013'],
    ['3百分点', '3'],
    ['512兆', '512'],
    ['100兆宽带', '100'],
    // The next word.
    ['30余额', '30'],
    ['12多元化', '12'],
    ['20来自', '20'],
    ['3多', '3'],
    ['三十两', '三十'],
    ['3万参赛者', '3万'],
    ['1,20', '1'],
    ['192.168.1.1', '192'],
    ['八点三十分', '八'],
    ['一百万', '一百万'],
  ])('%s begins with %s', (text, numeral) => {
    expect(text.slice(0, readNumeral(text, 0)?.end)).toBe(numeral)
  })
})

describe('no numerals', () => {
  it.each(['陆地', '伍', '拾起', '放', '参加', '数字', '几何', '陆一端', '点'])('%s', (text) => {
    expect(readNumeral(text, 0)).toBeUndefined()
  })
})

describe('there and back', () => {
  it('reads every integer to 99,999 as it is written in hanzi', () => {
    for (let value = 0; value < 100_000; value += 1) {
      const text = toHanzi(value)
      const numeral = readNumeral(text, 0)
      if (numeral?.value !== String(value) || numeral.end !== text.length) expect.fail(`${text}: ${numeral?.value}`)
    }
  })

  it('reads the powers of ten and their neighbours to 兆', () => {
    for (let exponent = 5; exponent < 16; exponent += 1)
      for (const value of [10 ** exponent - 1, 10 ** exponent, 10 ** exponent + 1, 2 * 10 ** exponent + 10_010])
        expect(readNumeral(toHanzi(value), 0)?.value).toBe(String(value))
  })
})
