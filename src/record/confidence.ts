import type { Figure, Sureness } from '../figures/figure.ts'

/** The links together: as sure as the least of them; without an indicator or a subject nothing is. */
export const confidenceOf = ({ kind, value, links }: Figure): Sureness => {
  if (kind!.calendar) return value === null ? 'low' : 'high'
  const { indicator, subject, period } = links
  if (!indicator || !subject) return 'low'
  const all = [indicator.sure, subject.sure, period?.sure ?? 'medium']
  return all.includes('low') ? 'low' : all.includes('medium') ? 'medium' : 'high'
}
