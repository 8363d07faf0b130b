import type { Candidate } from './candidate.ts'
import type { PlacedRule } from './compile-grammar.ts'
import type { Scan } from './kind.ts'
import type { Trace } from './trace.ts'

/** Of the rules and the best candidate so far, the one that reads most. */
export const longestMatch = (
  rules: readonly PlacedRule[] | undefined,
  scan: Scan,
  at: number,
  best: Candidate | undefined,
  trace: Trace | undefined,
): Candidate | undefined => {
  if (rules === undefined) return best
  let longest = best
  for (const { rule, kind, order } of rules) {
    if (rule.behind !== undefined && !rule.starts.includes(scan.text[at]!)) continue
    const match = rule.read(scan, at)
    if (!match || match.end <= at) continue
    trace?.note(at, match.end, rule.name, 'candidate', kind.name)
    const end = longest === undefined ? at : longest.match.end
    if (match.end > end || (match.end === end && order < longest!.order))
      longest = { match, kind, rule: rule.name, numeral: match.numeral ?? null, order }
  }
  return longest
}
