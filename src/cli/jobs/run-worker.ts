import { parentPort, workerData } from 'node:worker_threads'
import { chooseColumns } from '../../export/choose-columns.ts'
import { exporters } from '../../export/index.ts'
import type { Source } from '../../input/input.ts'
import { readInputs } from '../../input/read-inputs.ts'
import { chooseKinds } from '../choose-kinds.ts'
import { extractInput } from '../extract-input.ts'
import type { WorkerAnswer, WorkerSetup } from './worker-task.ts'

/** A thread of `--jobs`: reads, extracts and writes out one document after the other, each when it is asked to. */
export const runWorker = async (): Promise<void> => {
  const { reading, format, exporting, columns, kind } = workerData as WorkerSetup
  const { encoding, inputFormat, date } = reading
  const kinds = kind === undefined ? undefined : chooseKinds(kind)
  const exporter = exporters.find(({ name }) => name === format)!
  const writer = await exporter.open({
    ...exporting,
    ...(columns !== undefined && { columns: chooseColumns(columns) }),
  })

  const answer = async (source: Source): Promise<WorkerAnswer> => {
    // Only files come here: standard input stays with the main thread.
    const inputs = readInputs([source], { io: process, encoding, format: inputFormat })
    const { value: input } = await inputs.next()
    const extracted = 'error' in input ? input : await extractInput(input, { date, kinds })
    if ('error' in extracted) {
      const { message, hint } = extracted.error
      return { name: input.name, failure: { message, hint } }
    }
    const { document, faults } = extracted
    const { diagnostics, figures } = document
    const pieces = [...writer.document(document)]
    return { name: input.name, pieces, empty: figures.length === 0, faults, diagnostics }
  }

  parentPort!.on('message', async (source: Source) => parentPort!.postMessage(await answer(source)))
}
