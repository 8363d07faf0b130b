import { pattern } from '../../document/pattern.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Span } from '../../span.ts'
import { actingVerbAt } from '../lexicon/acting-verbs.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { phraseEnd, tidySpan } from '../noun-phrase.ts'

/** 3个优势突出、带动力强的主导产业, 6项新制定、修订的标准: what is counted stands behind the last that is said of it. */
const describedInList = pattern`
  ^(?:[一-鿿]{1,10}(?:突出|鲜明|[强好高优多快广深小低美全精]|[最较更]大|明显|先进|领先|完善|完备|齐全|合理|独特
  |丰富|显著|发达|旺盛|成熟|雄厚|良好|密集|过硬|健全|规范|悠久)
  |(?:不同|新(?:制定|修订)|可|易|便于|无|能)[一-鿿]{0,8})(?:、[一-鿿]{2,12}){1,3}的(?=[一-鿿]{2})
`

/** 10家具有生态主导力的龙头企业, 20个可复制、可推广的示范: what is counted stands behind what is said of it. */
export const attributed = (text: string, from: number, to: number): Span | null => {
  const found =
    /^(?:以[^，以为]{2,12}为(?:主题?|核心|题材)的|(?:具有|拥有|符合|来自|从事|专门|通过|面向|针对|利用|采用|基于|可|能|有)[一-鿿、“”]{2,20}的|(?:[一-鿿]{2,8}[强广高大好优足多快新全近佳美]、){1,3}[一-鿿]{2,8}[强广高大好优足多快新全近佳美]的)([一-鿿A-Za-z0-9“”]{2,20})/.exec(
      text.slice(from, Math.min(to, from + 44)),
    )
  const list = found ? null : describedInList.exec(text.slice(from, Math.min(to, from + 48)))
  if (!found && !list) return null
  const start = from + (found ? found[0].length - found[1]!.length : list![0].length)
  const end = phraseEnd(text, start, Math.min(to, start + 24))
  return end - start >= 2 ? tidySpan(text, start, end) : null
}

const levelsOfOne =
  /^((?:国家|自治区|[省市区县部])级[、和])\d+[个家所项处座条](?:国家|自治区|[省市区县部])级(?=[一-鿿])/

/** 20个国家级、19个省级示范县: both are of the noun behind the second. */
export const sharedNoun = (text: string, from: number, next: Figure, to: number): Span | undefined => {
  const levels = levelsOfOne.exec(text.slice(from, Math.min(to, from + 48)))
  if (!levels || from + levels[1]!.length !== next.start) return undefined
  const start = from + levels[0].length
  const end = phraseEnd(text, start, Math.min(to, start + 24))
  return end - start >= 2 && predicateAt(text, start) === 0 && actingVerbAt(text, start) === 0
    ? tidySpan(text, start, end)
    : undefined
}
