import type { Exporter } from './exporter.ts'

export const table: Exporter = {
  name: 'table',
  description: 'aligned columns for reading, as wide as the terminal; the default on one',
  extensions: ['.txt'],
  options: ['columns'],
  open: async (options) => (await import('./table-writer.ts')).tableWriter(options),
}
