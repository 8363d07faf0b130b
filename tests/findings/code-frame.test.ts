import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/export/display-width.ts'
import { codeFrame } from '../../src/findings/code-frame.ts'
import { sourceLines } from '../../src/findings/source-lines.ts'
import { placeIn } from '../support/validated.ts'

const plain = (text: string) => text

const frame = (text: string, word: string, width = 80) =>
  codeFrame(sourceLines(text), placeIn(text, word), { width, gutter: plain, marker: plain })

describe('a code frame', () => {
  it('has a mark under the words, however wide the characters are', () => {
    expect(frame('报告\n全年收入500万元，GDP增长5%。', '5%')).toBe(
      [' 2 │ 全年收入500万元，GDP增长5%。', '   │                         ^^'].join('\n'),
    )
  })

  it('shows the sentence alone, and says where it was cut', () => {
    expect(frame('前一句。全年收入500万元。后一句。', '500万元')).toBe(
      [' 1 │ …全年收入500万元。…', '   │          ^^^^^^^'].join('\n'),
    )
  })

  it.each([20, 30, 41, 60])('is at most %i columns wide', (width) => {
    const text = `${'很长的一个句子'.repeat(40)}收入500万元${'而且还没有结束'.repeat(40)}`
    const lines = frame(text, '500万元', width).split('\n')
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
    const [line = '', marks = ''] = lines
    const at = displayWidth(line.slice(0, line.indexOf('500')))
    expect(marks).toBe(`   │${' '.repeat(at - 4)}^^^^^^^`)
  })

  it('counts characters of two units as one', () => {
    expect(frame('𠮷𠮷市收入5元', '5元')).toBe([' 1 │ 𠮷𠮷市收入5元', '   │           ^^^'].join('\n'))
  })

  it('lets nothing move the cursor', () => {
    expect(frame('收入\u001b[2J\t5元', '5元')).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  it('knows lines that end as on old machines', () => {
    expect(sourceLines('a\r\nb\rc\n').line(3)).toBe('c')
    expect(sourceLines('a').line(9)).toBe('')
  })
})
