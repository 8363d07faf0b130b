import type { Figure } from '../figures/figure.ts'
import type { LinkTrace } from './link-trace.ts'
import type { PeriodContext, TimeState } from './period/time-state.ts'

/** Tells which other times stood ready for a figure when its period was chosen, the nearest first. */
export const tracePeriod = (
  trace: LinkTrace,
  figure: Figure,
  { local, governing, base, recurring }: TimeState,
  pair: readonly [string, string] | null,
  paragraph: string | null,
  context: PeriodContext,
): void => {
  const chosen = figure.links.period?.text
  if (recurring && figure.change === null && chosen === undefined)
    trace.took(figure, 'period', '', 'it recurs: 每年, 每人')
  const ready: readonly (readonly [string | null | undefined, string])[] = [
    [local?.value, 'of a level in its clause, and this is a change'],
    [base, 'what is compared with'],
    [pair?.[0], 'of the other end of the move'],
    [pair?.[1], 'of the other end of the move'],
    [governing?.value, 'of its sentence, but it is not of one time'],
    [paragraph, 'of the sentences before it'],
    [context.main, 'the first time that the section states'],
    [context.heading, 'of the heading'],
    [context.document, "the report's own"],
  ]
  const told = new Set([chosen])
  const farther = chosen === undefined ? '' : ', farther away'
  ready.forEach(([value, why], at) => {
    if (!value || told.has(value)) return
    told.add(value)
    trace.left(figure, 'period', value, at < 5 ? why : `${why}${farther}`)
  })
}
