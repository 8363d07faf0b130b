import type { Exporter } from './exporter.ts'

export const csv: Exporter = {
  name: 'csv',
  description: 'comma-separated, RFC 4180; see --columns, --lang and --excel',
  extensions: ['.csv'],
  options: ['columns', 'excel', 'jobs'],
  open: async (options) => (await import('./delimited.ts')).delimited(',', options),
}
