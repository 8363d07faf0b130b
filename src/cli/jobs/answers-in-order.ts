import { Worker } from 'node:worker_threads'

/** Tasks that may be done, or under way, before the one whose answer is waited for: they are held in memory. */
const aheadPerWorker = 8

/**
 * Gives tasks to threads and their answers back in the order of the tasks. `task` is what a thread is sent, or an answer
 * that needs no thread. A thread that fails ends the run with its error.
 */
export async function* answersInOrder<Task, Answer>(
  tasks: readonly ({ readonly task: Task } | { readonly answer: Answer })[],
  threads: number,
  script: URL,
  workerData: unknown,
): AsyncGenerator<Answer> {
  const answers = new Map<number, Answer>()
  let failure: Error | undefined
  let wake = () => {}
  let next = 0
  let wanted = 0

  /** Gives the thread its next task, if it is not too far ahead; else the thread waits. */
  const idle = new Set<Worker>()
  const feed = (worker: Worker): void => {
    for (; next < tasks.length && next < wanted + threads * aheadPerWorker; next += 1) {
      const index = next
      const one = tasks[index]!
      if ('answer' in one) {
        answers.set(index, one.answer)
        continue
      }
      worker.once('message', (answer: Answer) => {
        answers.set(index, answer)
        feed(worker)
        wake()
      })
      worker.postMessage(one.task)
      next += 1
      idle.delete(worker)
      return
    }
    idle.add(worker)
  }

  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData }))
  try {
    for (const worker of workers) {
      worker.once('error', (error) => {
        failure = error
        wake()
      })
      feed(worker)
    }
    for (; wanted < tasks.length; wanted += 1) {
      for (const worker of [...idle]) feed(worker)
      while (!answers.has(wanted) && !failure)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      if (failure) throw failure
      yield answers.get(wanted)!
      answers.delete(wanted)
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
