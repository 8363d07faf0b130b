import { availableParallelism } from 'node:os'
import type { Exporter } from '../../export/exporter.ts'
import type { InputFailure, Source } from '../../input/input.ts'

/** From so many documents on, threads repay what starting them costs (50 ms each, and cold code in each). */
const worthThreads = 100

/**
 * How many threads a run is worth: 1 is the main thread alone. One processor is left to the main thread, which writes,
 * and to the engine's own threads, which take half as much time as ours.
 */
export const countJobs = (
  asked: number | undefined,
  exporter: Exporter,
  sources: readonly (Source | InputFailure)[],
): number => {
  const files = sources.every((source) => 'error' in source || source.path !== undefined)
  if (!files || !exporter.options.includes('jobs')) return 1
  const usual = sources.length < worthThreads ? 1 : Math.max(1, availableParallelism() - 1)
  return Math.min(asked ?? usual, sources.length)
}
