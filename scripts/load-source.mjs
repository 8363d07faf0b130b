import { mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsdown'

/** What a TypeScript source exports, as it is now. Built inside the project, where packages resolve. */
export const loadSource = async (path) => {
  const outDir = mkdtempSync(join('node_modules', '.source-'))
  try {
    const output = { outDir, format: 'esm', outExtensions: () => ({ js: '.mjs' }), deps: { neverBundle: [/^[a-z@]/] } }
    await build({ config: false, entry: [path], dts: false, logLevel: 'error', ...output })
    return await import(pathToFileURL(join(outDir, basename(path, '.ts').concat('.mjs'))).href)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
