import type { DocumentWriter } from '../export/exporter.ts'
import type { Output } from './output.ts'

/** Writes each document as it comes. Where none comes nothing is written; where writing fails nothing is left. */
export const writeDocuments = async <Document>(
  documents: AsyncIterable<Document>,
  writer: DocumentWriter<Document>,
  output: Output,
): Promise<void> => {
  let started = false
  try {
    for await (const document of documents) {
      const head = started ? '' : (writer.head?.() ?? '')
      started = true
      if (head && !(await output.write(head))) return
      for (const piece of writer.document(document)) if (piece && !(await output.write(piece))) return
    }
    if (!started) return output.discard()
    const tail = writer.tail?.()
    if (tail) await output.write(tail)
  } catch (error) {
    output.discard()
    throw error
  }
  output.finish()
}
