import type { FindingsReporter } from './reporter.ts'

export const junit: FindingsReporter = {
  name: 'junit',
  description: 'XML for CI servers: a suite a document, a case a field and a check',
  extensions: ['.xml'],
  open: async (options) => (await import('./junit-writer.ts')).junitWriter(options),
}
