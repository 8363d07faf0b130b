export type { Diagnostic, DiagnosticCode, Severity } from './diagnostics.ts'
export { type ExtractOptions, extract } from './extract.ts'
export type { ExtractedDocument, FigureRecord } from './record/record.ts'
