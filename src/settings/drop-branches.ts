import type { SchemaError } from './describe-mistake.ts'

/**
 * ajv tells of every branch of a union why it fails, and then that the union does. What the user needs is the branch
 * that was meant: the one of the value's own type, and of it one mistake.
 */
export const dropBranches = (errors: readonly SchemaError[]): readonly SchemaError[] => {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath)
  if (unions.length === 0) return errors
  const meant = errors.filter(
    ({ keyword, instancePath }) => !unions.includes(instancePath) || (keyword !== 'anyOf' && keyword !== 'type'),
  )
  const told = new Set<string>()
  const kept = meant.filter(({ instancePath }) => {
    const again = told.has(instancePath) && unions.includes(instancePath)
    told.add(instancePath)
    return !again
  })
  // A value of no branch's type: the union's own error is all there is.
  const mute = unions.filter((path) => !kept.some((error) => isBelow(error.instancePath, path)))
  return [...kept, ...errors.filter(({ keyword, instancePath }) => keyword === 'anyOf' && mute.includes(instancePath))]
}

const isBelow = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}/`)
