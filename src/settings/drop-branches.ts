import type { SchemaError } from './describe-mistake.ts'

/**
 * ajv tells of every branch of a union why it fails, and then that the union does. What the user needs is the branch
 * that was meant, the one of the value's own type; and one mistake of it.
 */
export const dropBranches = (errors: readonly SchemaError[]): readonly SchemaError[] => {
  const dropped = new Set<SchemaError>()
  for (const union of errors) {
    if (union.keyword !== 'anyOf') continue
    const inside = errors.filter((error) => branchOf(error, union) !== undefined)
    const foreign = new Set(inside.filter((error) => isOfType(error, union)).map((error) => branchOf(error, union)))
    const meant = inside.filter((error) => !foreign.has(branchOf(error, union)))
    const kept = meant.filter(({ instancePath }) => instancePath !== union.instancePath)
    const [first] = meant
    for (const error of [...inside, union]) dropped.add(error)
    for (const error of kept.length > 0 ? kept : [first ?? union]) dropped.delete(error)
  }
  return errors.filter((error) => !dropped.has(error))
}

/** Which branch of a union an error is of. */
const branchOf = ({ schemaPath }: SchemaError, union: SchemaError): string | undefined => {
  const inside = `${union.schemaPath}/`
  return schemaPath.startsWith(inside) ? schemaPath.slice(inside.length).split('/')[0] : undefined
}

const isOfType = ({ keyword, instancePath }: SchemaError, union: SchemaError): boolean =>
  keyword === 'type' && instancePath === union.instancePath
