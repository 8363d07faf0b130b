/**
 * What became of a stretch at one step: a rule read it as a figure (`candidate`), or its kind would not have it
 * (`declined`), or it only looks like one (`no figure`); of the candidates of one place one is `taken`; refiners settle
 * and change what was taken (`refined`), or drop it.
 */
export type Outcome = 'candidate' | 'declined' | 'no figure' | 'outranked' | 'taken' | 'bare' | 'refined' | 'dropped'

/** What the finder and the refiners tell `extract explain`; absent in normal runs, where it costs nothing. */
export interface Trace {
  /** Offsets are those of the reading. */
  readonly note: (start: number, end: number, rule: string, outcome: Outcome, what: string) => void
}
