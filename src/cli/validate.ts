import { checks } from '../checks/index.ts'
import { type Severities, withSeverities } from '../checks/with-severities.ts'
import { UserError } from '../diagnostics.ts'
import { fails } from '../validate/fails.ts'
import { selectChecks } from '../validate/select-checks.ts'
import { type Rules, validateDocument } from '../validate/validate-document.ts'
import type { ValidatedDocument } from '../validate/validated-document.ts'
import { exitCodes } from './exit-codes.ts'
import { extractDocuments } from './extract-documents.ts'
import { findSources } from './find-sources.ts'
import type { Io } from './io.ts'
import { loadSchema } from './load-schema.ts'
import { progress } from './progress.ts'
import { type Reporter, reporter } from './reporter.ts'
import type { ValidateCommandOptions } from './validate-command-options.ts'
import { writeFindings } from './write-findings.ts'

/** Holds every input to the rules and tells what is wrong; resolves to the exit code. */
export const runValidate = async (
  files: readonly string[],
  options: ValidateCommandOptions,
  io: Io,
): Promise<number> => {
  if (options.listChecks) return (await import('./list-checks.ts')).listChecks(io)
  if (options.schemaOnly) return (await import('./validate-schemas.ts')).validateSchemas(files, options, io)
  const rules = await rulesOf(options)
  const { sources, several } = await findSources(files, options, [], io)
  let code: number = exitCodes.done
  const validate = async function* (): AsyncGenerator<ValidatedDocument> {
    const onFailure = () => {
      code = exitCodes.failed
    }
    const terminal = options.output === undefined && io.stdout.isTTY === true
    const extraction = extractDocuments(
      sources,
      {
        ...options,
        kinds: undefined,
        report: withoutFindings(reporter(io, options.quiet), rules),
        progress: progress(sources.length, io, options.quiet === true || terminal),
        onFailure,
        onDocument: () => {},
      },
      io,
    )
    for await (const { document, text } of extraction) {
      const validated = validateDocument(document, text, rules)
      const failed = validated.findings.some((finding) => fails(finding, options.failOn))
      if (failed && code === exitCodes.done) code = exitCodes.findings
      yield validated
    }
  }
  await writeFindings(validate(), several, options, io)
  return code
}

/** What a check finds as well is told once, as its finding. */
const withoutFindings = (report: Reporter, { checks }: Rules): Reporter => {
  const found = new Set(checks.map(({ code }) => code))
  const diagnostics: Reporter['diagnostics'] = (name, all) =>
    report.diagnostics(
      name,
      all.filter(({ code }) => !found.has(code)),
    )
  return { ...report, diagnostics }
}

const rulesOf = async ({ schema, checks: wanted, check, severities = {} }: ValidateCommandOptions): Promise<Rules> => {
  if (!wanted && check !== undefined) throw new UserError('--check and --no-checks are both given', 'give one of them')
  const rules = {
    // A check that is named is run, though the configuration has it off.
    checks: wanted
      ? withSeverities(selectChecks(checks, check), check === undefined ? severities : withoutOff(severities))
      : [],
    schema: schema === undefined ? null : await loadSchema(schema),
  }
  if (rules.schema === null && !wanted)
    throw new UserError('there is nothing to check', 'leave --no-checks out, or give a --schema')
  return rules
}

const withoutOff = (severities: Severities): Severities =>
  Object.fromEntries(Object.entries(severities).filter(([, severity]) => severity !== 'off'))
