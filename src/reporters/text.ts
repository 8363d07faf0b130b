import type { FindingsReporter } from './reporter.ts'

export const text: FindingsReporter = {
  name: 'text',
  description: 'for reading: each finding with its place and the sentence around it',
  extensions: ['.txt'],
  open: async (options) => (await import('./text-writer.ts')).textWriter(options),
}
