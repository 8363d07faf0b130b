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

describe('a link on a line of its own', () => {
  it.each([
    ['县政府制定了《\n云岭县消防条例\n》等22部规章，印发文件6份。', '22部', '规章'],
    ['74个重点镇细颗粒物（PM\n2.5\n）年均浓度下降9.1%。', '9.1%', '重点镇细颗粒物（PM2.5）年均浓度'],
  ])('%j is part of its sentence', (text, figure, indicator) => {
    const found = extract(text).figures.find((one) => one.text === figure)
    expect(found?.indicator?.replace(/\s/g, '')).toBe(indicator)
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

describe('a text that was wrapped at one width', () => {
  const lines = [
    '全年经济运行总体平稳，各项社会事业全面发展，人民生活持续改善，',
    '工业投资明显加快，完成的工业投资额合计比计划多，达到了总共1.',
    '24亿元，其中技术改造投资占全部工业投资的比重比上年明显提高，',
    '民间投资保持稳定，基础设施投资增势良好，重点项目进展比较顺利，',
    '城乡居民收入稳步增长，消费价格总体平稳，财政收支运行也较平稳。',
  ]
  it('goes on with a number that was broken behind its point', () => {
    expect(texts(lines.join('\n'))).toEqual(['1.\n24亿元'])
  })
  it('and not with the numbered item below', () => {
    expect(texts(lines.join('\n').replace('24亿元，', '2. 今年完成投资，'))).toEqual([])
  })
})
