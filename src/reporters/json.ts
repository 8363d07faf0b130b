import type { FindingsReporter } from './reporter.ts'

export const json: FindingsReporter = {
  name: 'json',
  description: 'for programs: one document, or a list where several are named',
  extensions: ['.json'],
  open: async (options) => (await import('./json-writer.ts')).jsonWriter(options),
}
