import type { Finding } from '../findings/finding.ts'
import type { FigureRecord } from '../record/record.ts'
import { meet } from '../record/stated-interval.ts'
import { normalizePhrase } from '../report-schema/normalize-phrase.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { amountOf, percent, product } from './interval.ts'
import { isLevel, isSameMeasure } from './same-measure.ts'
import { type SentenceFigure, sentencesOf } from './sentences.ts'

const head = { code: 'share-mismatch', severity: 'warning' } as const

/** 招聘教师300人 | ，其中研究生 | 180人 */
const opens = /^[，,(（；;]?其中[^，,；;。]*$/

/** 研究生180人 | ，占教师总数的 | 60% */
const share = /^[，,(（]?占(?<whole>[^，,；;。]{0,14}?)的?(?:比重|比例|比|份额)?(?:为|达|达到)?(?:约|近|超|超过)?$/

/** Words that mean the whole before, whatever it is. */
const anyWhole = /^(?:比|其|全部|总数|总量|总额|总人数|总数量)?的?$/

/** Whether 占… names the whole: 占公司存款余额 of 公司存款余额; 占全市 is of another one. */
const isOf = (words: string, whole: FigureRecord): boolean => {
  if (anyWhole.test(words)) return true
  const [named, known] = [
    words.replace(/^(?:全部|总|其|当年)|总[数量额]$|的$/g, ''),
    normalizePhrase(whole.indicator ?? ''),
  ]
  return named.length > 1 && known.length > 1 && (known.endsWith(named) || named.endsWith(known))
}

export const shareMismatch: Check = {
  ...head,
  title: 'A share (占) is not that of its part in the whole',
  description: `总量，其中部分，占…%: the share must be one that the part can have in the whole, as both are rounded. A
share of another whole (占全市) is left alone.`,
  examples: [
    { text: '招聘教师300人，其中研究生180人，占70%。', finds: true },
    { text: '招聘教师300人，其中研究生180人，占60%。', finds: false },
    { text: '完成投资12亿元，其中民间投资5亿元，占比41%。', finds: false },
    { text: '招聘教师300人，其中研究生180人，占教师总数的70%。', finds: true },
    { text: '招聘教师300人，其中研究生180人，占全市研究生的4%。', finds: false },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) => figures.flatMap((_, at) => findingsAt(figures, at))),
}

const findingsAt = (figures: readonly SentenceFigure[], at: number): Finding[] => {
  const [whole, part, stated] = [figures[at]!, figures[at + 1], figures[at + 2]]
  if (!part || stated?.figure.kind !== 'percent' || !opens.test(part.before)) return []
  const words = share.exec(stated.before)?.groups?.whole
  if (words === undefined || !isOf(words, whole.figure)) return []
  if (!isSameMeasure(whole.figure, part.figure) || ![whole, part, stated].every(({ figure }) => isLevel(figure)))
    return []
  const [total, amount, rate] = [whole, part, stated].map(({ figure }) => amountOf(figure))
  if (!total || !amount || !rate || meet(product(total, percent(rate)), amount)) return []
  const message = `${part.figure.text} of ${whole.figure.text} is not ${stated.figure.text}`
  return [
    findingAt(head, stated.figure, message, [
      [part.figure, 'the part'],
      [whole.figure, 'the whole'],
    ]),
  ]
}
