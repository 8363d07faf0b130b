import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const readable = /\.(?:txt|text|md|markdown)$/i

/** The reports in a folder and in those below it; what begins with a dot is passed over, and links to folders too. */
export const listFolder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) return []
    if (entry.isDirectory()) return listFolder(path)
    return readable.test(entry.name) && (entry.isFile() || entry.isSymbolicLink()) ? [path] : []
  })
