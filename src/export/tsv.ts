import type { Exporter } from './exporter.ts'

export const tsv: Exporter = {
  name: 'tsv',
  description: 'tab-separated, otherwise as csv',
  extensions: ['.tsv'],
  options: ['columns', 'excel', 'jobs'],
  open: async (options) => (await import('./delimited.ts')).delimited('\t', options),
}
