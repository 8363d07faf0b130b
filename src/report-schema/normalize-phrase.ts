import { foldTable } from '../document/fold.ts'
import { pattern } from '../document/pattern.ts'

/** What stands in brackets, and marks of footnotes. */
const brackets = /[（(][^（）()]*[）)]|[[［〔]\d+[\]］〕]|[①-⑳]/g
const notWord = /[^\p{L}\p{N}]+/gu

/** One script, one width, no punctuation, nothing in brackets: 進出口（總值） is 进出口. */
export const normalizePhrase = (phrase: string): string =>
  Array.from(phrase.replace(brackets, ''), (char) =>
    String.fromCharCode(foldTable[char.charCodeAt(0)] || char.charCodeAt(0)),
  )
    .join('')
    .replace(notWord, '')
    .toLowerCase()

/** Words at the head that only say whose it is, or that it came to be: 全省 | 实现 | 进出口总额. */
const leading = pattern`
  ^(?:全[国省市区县州旗年]|我[国省市区县州旗]|自治[区州县](?:地方)?|[本该](?:省|市|区|县|州|旗|年|公司|集团|行)
  |公司|年[末底]|期末|末|累计|共|当年|预计|预期|实现|完成|达到?|约|其中|报告期内?|本报告期|本期)(?=..)
`

/** Words at the tail that lead over to the figure: 调查失业率 | 控制在. */
const trailing = pattern`
  (?:实现|完成|达到?|为|突破|超过?|预计|预期|目标|约|合计|总计|共计|累计|同比|比上年|增速|增长率?|增幅|增长速度
  |平均|控制|稳定|保持|维持|左右|以上|连续|本期|本年|当期|的|在|到|约为|均|分别|再次|首次|名义|实际)$
`

/** The phrase without the words that tell nothing of what is measured. `owners` are names of the report's own subject. */
export const stripPhrase = (phrase: string, owners: readonly string[]): string => {
  let kept = phrase
  for (;;) {
    const owner = owners.find((name) => kept.startsWith(name) && kept.length > name.length + 1)
    const shorter = owner ? kept.slice(owner.length) : kept.replace(leading, '').replace(trailing, '')
    if (shorter === kept || shorter.length < 2) return kept
    kept = shorter
  }
}
