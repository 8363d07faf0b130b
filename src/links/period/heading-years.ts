import type { Figure } from '../../figures/figure.ts'
import { isYears } from './is-years.ts'

/** The years that a heading speaks of, the longest where there are several: 过去五年的工作和新时代十年的伟大变革. */
export const headingYears = (text: string, figures: readonly Figure[], document: string | null): string | null => {
  if (document !== null && /(?:新时代|这|非凡|不平凡的?)十年|[和、]十年/.test(text)) {
    const last = Number(document.slice(0, 4))
    return `${last - 9}/${last}`
  }
  return figures.find(({ kind, value }) => kind?.calendar && value !== null && isYears(value))?.value ?? null
}
