import documentSchema from '../../schemas/document.schema.json'
import recordSchema from '../../schemas/record.schema.json'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { streamOutput } from './stream-output.ts'

const schemas = { record: recordSchema, document: documentSchema }

export const runSchema = async (name: keyof typeof schemas, { stdout }: Io): Promise<number> => {
  await streamOutput(stdout).write(`${JSON.stringify(schemas[name], null, 2)}\n`)
  return exitCodes.done
}
