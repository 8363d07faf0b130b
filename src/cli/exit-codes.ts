/** What the exit code says. */
export const exitCodes = {
  done: 0,
  /** Findings that the user asked to fail on. */
  findings: 1,
  /** Something could not be read, written or understood. */
  failed: 2,
} as const
