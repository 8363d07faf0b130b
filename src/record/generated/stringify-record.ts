// Made by scripts/generate.mjs from src/record/record.ts. Do not edit.
import { quote } from '../quote.ts'
import { quoteList } from '../quote-list.ts'
import type { FigureRecord } from './types.ts'

/** `document` is given apart where many records get one: a copy of each that has it is several times slower to write. */
export const stringifyRecord = (record: FigureRecord, document: string | undefined = record.document): string =>
  '{"id":' +
  quote(record.id) +
  (document === undefined ? '' : ',"document":' +
  quote(document)) +
  ',"kind":"' +
  record.kind +
  '","text":' +
  quote(record.text) +
  ',"start":' +
  record.start +
  ',"end":' +
  record.end +
  ',"line":' +
  record.line +
  ',"column":' +
  record.column +
  ',"value":' +
  (record.value === null ? 'null' : quote(record.value)) +
  ',"min":' +
  (record.min === null ? 'null' : quote(record.min)) +
  ',"max":' +
  (record.max === null ? 'null' : quote(record.max)) +
  ',"unit":' +
  (record.unit === null ? 'null' : quote(record.unit)) +
  ',"modifier":' +
  (record.modifier === null ? 'null' : '"' +
  record.modifier +
  '"') +
  ',"change":' +
  (record.change === null ? 'null' : '{"direction":"' +
  record.change.direction +
  '","basis":' +
  (record.change.basis === null ? 'null' : quote(record.change.basis)) +
  '}') +
  ',"per":' +
  quoteList(record.per) +
  ',"scope":' +
  (record.scope === null ? 'null' : quote(record.scope)) +
  ',"status":"' +
  record.status +
  '","indicator":' +
  (record.indicator === null ? 'null' : quote(record.indicator)) +
  ',"subject":' +
  (record.subject === null ? 'null' : quote(record.subject)) +
  ',"subject_code":' +
  (record.subject_code === null ? 'null' : quote(record.subject_code)) +
  ',"period":' +
  (record.period === null ? 'null' : quote(record.period)) +
  ',"group":' +
  (record.group === null ? 'null' : quote(record.group)) +
  ',"relation":' +
  (record.relation === null ? 'null' : '{"type":"' +
  record.relation.type +
  '","to":' +
  quote(record.relation.to) +
  '}') +
  ',"known":{"indicator":' +
  (record.known.indicator === null ? 'null' : '"' +
  record.known.indicator +
  '"') +
  ',"subject":' +
  (record.known.subject === null ? 'null' : '"' +
  record.known.subject +
  '"') +
  ',"period":' +
  (record.known.period === null ? 'null' : '"' +
  record.known.period +
  '"') +
  '},"confidence":"' +
  record.confidence +
  '","rule":' +
  quote(record.rule) +
  ',"section":' +
  quoteList(record.section) +
  ',"paragraph":' +
  record.paragraph +
  ',"sentence":' +
  record.sentence +
  '}'
