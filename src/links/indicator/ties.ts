import { openingPattern } from '../../document/opening-pattern.ts'
import { pattern } from '../../document/pattern.ts'

/** 主要是由于客户存款增加5亿元, 加上上级补助收入3亿元, 包括短期借款2亿元: how the clause goes on with the one before. */
export const ties = openingPattern(
  pattern`
    ^(?:主要(?:[是系为]?(?:由于|因为?|受)|得益于|受益于|[是系])|是?由于|得益于|受益于|加上|包括
    |是(?![非否]|全[国省市县区州]|世界|全球))
  `,
)

/** 报2842点续创新高: what the level is among those before it. */
export const record = openingPattern(/^[续再连屡]?创(?:下|出)?[一-鿿]{0,6}?新[高低]/)

const cause = /^.+?(?:主要(?:[是系为]?(?:由于|因为?)|系|得益于|受益于)|导致|致使)(?=[^，的][^，]{2})/

/** 费用增加主要系|运输费用增长32%, 竞争加剧导致|平均付息率上升14个基点: what grew stands behind why. */
export const behindCause = (text: string, start: number, end: number): number => {
  const words = text.slice(start, end)
  return /主要|导致|致使/.test(words) ? start + (cause.exec(words)?.[0].length ?? 0) : start
}
