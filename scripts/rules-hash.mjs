import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const parts = ['src/document', 'src/extract.ts', 'src/figures', 'src/links', 'src/record']

const filesOf = (path) =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => join(entry.parentPath, entry.name))

/** Changes with every source that decides what is found: machines that must agree compare it (extract pipe --hello). */
export const rulesHash = () => {
  const hash = createHash('sha256')
  const files = parts.flatMap(filesOf).map((path) => path.replaceAll('\\', '/'))
  for (const path of files.sort()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex').slice(0, 12)
}
