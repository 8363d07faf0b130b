import { describe, expect, it } from 'vitest'
import { roleOf } from '../../src/input/text/roles.ts'

describe('roleOf', () => {
  it.each([
    ['云岭日报  2023-12-21 13:39:11', 'masthead'],
    ['发布日期 2023-09-28', 'masthead'],
    ['来源：云岭日报', 'masthead'],
    ['图片来源：公司公告', 'caption'],
    ['责任编辑：王小林', 'furniture'],
  ])('%s is %s', (line, role) => {
    expect(roleOf(line)).toBe(role)
  })

  it.each([
    '图片来源：公司公告 对于业绩的变动，公司表示，主要系原料价格上涨，致使毛利率下降3.1个百分点。',
    '云岭日报2023年12月21日报道，全县粮食产量达21万吨。',
    '截至 2023-12-31',
  ])('%s is text of the report', (line) => {
    expect(roleOf(line)).toBeUndefined()
  })
})
