import { UserError } from '../../diagnostics.ts'
import type { InputFailure, Source } from '../../input/input.ts'
import type { ExtractionOptions } from '../extract-documents.ts'
import { answersInOrder } from './answers-in-order.ts'
import type { WorkerAnswer, WorkerSetup } from './worker-task.ts'

/** A document as a thread wrote it out. */
export interface WrittenDocument {
  readonly pieces: readonly string[]
}

/** As `extractDocuments`, in several threads: the same documents, messages and order. */
export async function* extractInParallel(
  sources: readonly (Source | InputFailure)[],
  threads: number,
  setup: WorkerSetup,
  {
    report,
    progress,
    onFailure,
    onDocument,
  }: Pick<ExtractionOptions, 'report' | 'progress' | 'onFailure' | 'onDocument'>,
): AsyncGenerator<WrittenDocument> {
  const tasks = sources.map((source) =>
    'error' in source ? { answer: { name: source.name, failure: source.error } } : { task: source },
  )
  const script = new URL('./worker.cjs', import.meta.url)
  let done = 0
  for await (const answer of answersInOrder<Source, WorkerAnswer>(tasks, threads, script, setup)) {
    progress.step(++done, answer.name)
    if ('failure' in answer) {
      progress.clear()
      report.error(new UserError(answer.failure.message, answer.failure.hint), answer.name)
      onFailure()
      continue
    }
    progress.clear()
    if (answer.faults.length > 0) {
      report.faults(answer.name, answer.faults)
      onFailure()
    }
    report.diagnostics(answer.name, answer.diagnostics)
    onDocument(answer)
    yield answer
  }
  progress.clear()
}
