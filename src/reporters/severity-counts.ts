import type { Finding, Severity } from '../findings/finding.ts'

export type SeverityCounts = Readonly<Record<Severity, number>>

export const noCounts: SeverityCounts = { error: 0, warning: 0, info: 0 }

/** How many findings there are of each severity, with those of before. */
export const countFindings = (findings: readonly Pick<Finding, 'severity'>[], before = noCounts): SeverityCounts => {
  const counts = { ...before }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

const several = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** 3 documents: 1 error, 2 warnings. */
export const describeCounts = (documents: number, { error, warning, info }: SeverityCounts): string => {
  const parts = [
    error > 0 && several(error, 'error'),
    warning > 0 && several(warning, 'warning'),
    info > 0 && several(info, 'note'),
  ].filter((part) => part !== false)
  return `${several(documents, 'document')}: ${parts.length > 0 ? parts.join(', ') : 'nothing found'}`
}
