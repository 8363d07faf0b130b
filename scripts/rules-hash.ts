import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const edge = /^src\/(?:cli|export)\//

/** Changes with every source that decides what is found: machines that must agree compare it (extract pipe --hello). */
export const rulesHash = (): string => {
  const hash = createHash('sha256')
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !edge.test(path))
  for (const path of files.sort()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex').slice(0, 12)
}
