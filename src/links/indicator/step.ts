import type { Span } from '../../span.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { withoutEntity } from './own-entity.ts'
import type { Around, Phrase } from './phrase.ts'
import { headOf } from './words-around.ts'

const steps = /(?:台阶|大关|关口|门槛)$/

const isStep = (text: string, part: Span | undefined): boolean =>
  part !== undefined && steps.test(text.slice(part.start, part.end))

/**
 * 生产总值连续迈上3个万亿元台阶、达10.4万亿元: how many steps there were is no measure of what comes behind; what came
 * up them is. The phrase that later figures go on with; `undefined` where the figure counts no steps.
 */
export const stepPhrase = (around: Around, phrase: Phrase): Phrase | null | undefined => {
  if (!isStep(around.text, phrase.parts.at(-1))) return undefined
  const { span, entity } = withoutEntity(around, headOf(around))
  if (measureNounAt(around.text, span.start, span.end) === undefined) return null
  return { parts: [span], known: 'sentence', sure: 'medium', rule: 'what came up the steps', entity, of: around.figure }
}
