import { type Measure, measureOf, readUnit, type Unit } from './measure.ts'

export interface Caption {
  readonly unit: Unit | null
  readonly measure: Measure | null
  readonly name: string
  readonly index: boolean
}

/** The name and the unit over a table: 表1：2024年主要数据, 单位：亿元. */
export const captionOf = (texts: readonly string[]): Caption => {
  let unit: Unit | null = null
  let measure: Measure | null = null
  let name = ''
  for (const text of texts) {
    const note =
      /(?:单位\s*[:：]\s*|^)((?:人民币|美元|港币)?(?:百|千|万|十|亿)*元)(?:[，,、].*)?$/.exec(text) ??
      /单位\s*[:：]\s*([^）)]*)/.exec(text)
    if (note) {
      unit = readUnit(note[1]!.split(/[、，,;；\s]/)[0]!) ?? unit
      if (/^[（(]?(?:计量|金额)?单位|^(?:人民币)?(?:百|千|万|十|亿)*元/.test(text)) continue
    }
    // （按不变价格计）  （％）: how it is counted, below the name.
    const brackets = text.match(/^(?:[（(][^（）()]{1,20}[）)]\s*)+$/)?.[0]
    if (brackets) {
      for (const [, inner] of brackets.matchAll(/[（(]([^（）()]+)[）)]/g)) unit = readUnit(inner!) ?? unit
      continue
    }
    // 对2025年以来社会消费品零售总额环比增速进行修订，结果如下：
    if (/如下[:：。]?$/.test(text)) {
      const told = /(?:以来的?|对)([一-鿿（）()]{4,24}?)(?:环比|同比)(?:增速|数据|增长速度)/.exec(text)
      if (told && !/[年月]/.test(told[1]!)) name = told[1]!
      continue
    }
    // 云岭科技股份有限公司2023年年度报告全文: the head of each page.
    if (/(?:年度|半?年|季度)报告(?:全文|摘要)?$/.test(text)) continue
    const title = text
      .replace(/^(?:附?表|图)\s*[\d一二三四五六七八九十]*(?:[-—.]\d+)?\s*[:：]?\s*/, '')
      .replace(/[（(](?:[一二三四五六七八九十]+|续)[）)]$/, '')
    measure = measureOf(title)
    name = measure.name
      .replace(
        /^(?:\d+个[^，。]{0,4}?(?:城市|地区|省份|市县)|[各分](?:地区|省[区市]*|市[州县]?|县[市区]*|区县|行业|城市))/,
        '',
      )
      .replace(/(?:主要)?(?:数据|情况|统计表?|一览表|明细表?|表)$/, '')
      .replace(/^[及其的和与]+/, '')
  }
  return { unit, measure, name, index: measure?.index ?? false }
}
