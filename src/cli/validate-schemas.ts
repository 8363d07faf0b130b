import { UserError } from '../diagnostics.ts'
import { positionsOf } from '../document/positions.ts'
import type { Finding } from '../findings/finding.ts'
import { sourceLines } from '../findings/source-lines.ts'
import type { PlacedMistake } from '../settings/read-settings.ts'
import { fails } from '../validate/fails.ts'
import type { ValidatedDocument } from '../validate/validated-document.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { readSchema, schemaText } from './load-schema.ts'
import { reporter } from './reporter.ts'
import type { ValidateCommandOptions } from './validate-command-options.ts'
import { writeFindings } from './write-findings.ts'

/** Checks report schemas themselves; what is wrong is told like what is wrong in reports. */
export const validateSchemas = async (
  files: readonly string[],
  options: ValidateCommandOptions,
  io: Io,
): Promise<number> => {
  if (files.length === 0)
    throw new UserError('--schema-only wants a file', 'give a schema: extract validate --schema-only fields.yaml')
  let code: number = exitCodes.done
  const validate = async function* (): AsyncGenerator<ValidatedDocument> {
    for (const name of files) {
      const validated = await validateSchema(name).catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error
        reporter(io).error(error)
        code = exitCodes.failed
      })
      if (!validated) continue
      const failed = validated.findings.some((finding) => fails(finding, options.failOn))
      if (failed && code === exitCodes.done) code = exitCodes.findings
      yield validated
    }
  }
  await writeFindings(validate(), files.length > 1, options, io)
  return code
}

const validateSchema = async (name: string): Promise<ValidatedDocument> => {
  const text = await schemaText(name)
  const settings = await readSchema(text, name)
  const mistakes = 'mistakes' in settings ? settings.mistakes : []
  return {
    name,
    filled: null,
    findings: mistakes.map((mistake) => findingOf(mistake, text)),
    checks: ['schema-invalid'],
    source: sourceLines(text),
  }
}

/** The word that stands there: a key, a value. */
const word = /[^\s,:{}[\]]+|./uy

const findingOf = ({ message, hint, offset, line, column }: PlacedMistake, text: string): Finding => {
  word.lastIndex = offset
  const length = word.exec(text)?.[0].length ?? 0
  const { codePoint } = positionsOf(text)
  return {
    code: 'schema-invalid',
    severity: 'error',
    message: hint ? `${message}: ${hint}` : message,
    place: { start: codePoint(offset), end: codePoint(offset + length), line, column },
    related: [],
  }
}
