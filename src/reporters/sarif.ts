import type { FindingsReporter } from './reporter.ts'

export const sarif: FindingsReporter = {
  name: 'sarif',
  description: 'SARIF 2.1.0, for code scanning and editors',
  extensions: ['.sarif'],
  open: async (options) => (await import('./sarif-writer.ts')).sarifWriter(options),
}
