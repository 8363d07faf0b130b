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

export default defineConfig([
  {
    ...shared,
    // CommonJS starts faster than ES modules; each command loads its own chunks.
    entry: { 'bin/extract': 'bin/extract.ts' },
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    dts: false,
    outputOptions: {
      chunkFileNames: 'bin/[name]-[hash].cjs',
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
    plugins: [withoutChildProcesses(), licenses()],
  },
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    dts: true,
  },
])
