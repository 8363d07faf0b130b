/** What the finder and the refiners tell `extract explain`; absent in normal runs, where it costs nothing. */
export interface Trace {
  readonly note: (start: number, end: number, rule: string, what: string) => void
}
