import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const texts = (text: string) => extract(text).figures.map((figure) => figure.text)

describe('a sentence that is cut where no line was wrapped', () => {
  it.each([
    ['截至报告期末，贷款余额较上年末增加34.23\n亿元，不良贷款率稳定。', ['34.23\n亿元']],
    ['截至报告期末，不良贷款率较上年末下降0.08\n个百分点。', ['0.08\n个百分点']],
    ['截至报告期末，各项存款余额平稳增长\n7.96%，结构优化。', ['7.96%']],
    ['公司今年中标多个项目，合同金额合计2500\n万元。', ['2500\n万元']],
  ])('%j goes on', (text, figures) => {
    expect(texts(text)).toEqual(figures)
  })
})

describe('lines that end with a number', () => {
  it.each([
    // A page number stands alone.
    ['81\n个人贷款平稳增长。', []],
    // Two paragraphs.
    ['截至报告期末，贷款余额达到34.23亿元\n元旦期间照常营业。', ['34.23亿元']],
  ])('%j are no part of the next', (text, figures) => {
    expect(texts(text)).toEqual(figures)
  })
})
