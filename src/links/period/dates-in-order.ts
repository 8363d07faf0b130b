import type { Figure } from '../../figures/figure.ts'
import type { Clause } from '../passage.ts'

/** 2017年度、2018年度、2019年1-2月…分别为: the time of a figure in a list of as many as there are dates. */
export type DatesInOrder = (clause: Clause, figure: Figure) => string | undefined

export const datesInOrder = (text: string, clause: Clause): DatesInOrder | undefined => {
  const dates = dateList(text, clause)
  if (!dates) return undefined
  return (of, figure) => {
    const place = placeInList(text, of, figure, dates.length)
    return place === undefined ? undefined : dates[place]
  }
}

/** 2017年度、2018年度、2019年1-2月: dates that stand side by side are of as many figures. */
const dateList = (text: string, clause: Clause): string[] | undefined => {
  const dates: Figure[] = []
  for (const figure of clause.figures) {
    if (!figure.kind?.calendar || figure.value === null || figure.silent) {
      if (dates.length > 1) break
      dates.length = 0
      continue
    }
    const last = dates.at(-1)
    if (last && !/^(?:、|和|及|与|，|,)$/.test(text.slice(last.end, figure.start))) dates.length = 0
    dates.push(figure)
  }
  return dates.length > 1 ? dates.map(({ value }) => value!) : undefined
}

/** The place of a figure in a list of as many as there are dates. */
const placeInList = (text: string, clause: Clause, figure: Figure, count: number): number | undefined => {
  const figures = clause.figures.filter((one) => !one.kind?.calendar && !one.silent)
  let first = figures.indexOf(figure)
  const at = first
  while (first > 0 && /^(?:、|和|及|与|，|,)$/.test(text.slice(figures[first - 1]!.end, figures[first]!.start)))
    first -= 1
  let last = at
  while (
    last + 1 < figures.length &&
    /^(?:、|和|及|与|，|,)$/.test(text.slice(figures[last]!.end, figures[last + 1]!.start))
  )
    last += 1
  if (last - first + 1 !== count) return undefined
  return /(?:分别|依次|各)[^，,]{0,6}$/.test(text.slice(clause.start, figures[first]!.start)) ? at - first : undefined
}
