import { dirname, join } from 'node:path'
import { defineConfig } from 'tsdown'
import { licenses } from './scripts/licenses.ts'
import { rulesHash } from './scripts/rules-hash.ts'

const shared = {
  outDir: 'dist',
  define: { RULES_HASH: JSON.stringify(rulesHash()) },
  // Nothing is installed beside the package: what it needs is in the bundle.
  deps: { alwaysBundle: [/./], onlyBundle: false as const },
  // An error prints the line of code that it comes from: it should be one that can be read.
  minify: false,
  logLevel: 'warn' as const,
  checks: { legacyCjs: false, pluginTimings: false },
}

/** commander loads node:child_process for commands that are programs of their own; we have none, and it takes 3 ms. */
const withoutChildProcesses = () => ({
  name: 'without-child-processes',
  resolveId: {
    order: 'pre' as const,
    handler: (id: string) => (id === 'node:child_process' ? '\0no-child-processes' : undefined),
  },
  load: (id: string) => (id === '\0no-child-processes' ? 'export {}' : undefined),
})

/** vfile asks Node for its default exports in a way that rolldown gets wrong in CommonJS; its own forms for browsers do. */
const withoutNodeInVfile = () => ({
  name: 'without-node-in-vfile',
  resolveId: {
    order: 'pre' as const,
    handler: (id: string, importer?: string) => {
      const name = id.match(/^#(?<name>min(?:path|proc|url))$/)?.groups?.name
      return name && importer ? join(dirname(importer), `${name}.browser.js`) : undefined
    },
  },
})

export default defineConfig([
  {
    ...shared,
    // CommonJS starts faster than ES modules; each command loads its own chunks.
    entry: { 'bin/extract': 'bin/extract.ts', 'bin/worker': 'bin/worker.ts' },
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    dts: false,
    outputOptions: {
      chunkFileNames: 'bin/[name]-[hash].cjs',
      comments: false,
      // Each file costs half a millisecond: what is loaded together is one, with all that it imports.
      codeSplitting: {
        groups: [
          { name: 'commands', test: /src[\\/]cli[\\/]execute\.ts$/, priority: 2 },
          {
            name: 'extract',
            test: /src[\\/](?:cli[\\/]extract|export[\\/](?:default-columns|header-of))\.ts$/,
            priority: 1,
          },
        ],
      },
    },
    plugins: [withoutChildProcesses(), withoutNodeInVfile(), licenses()],
  },
  {
    ...shared,
    entry: { index: 'src/index.ts', markdown: 'src/markdown.ts' },
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    dts: true,
  },
])
