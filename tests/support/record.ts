import type { ExtractedDocument, FigureRecord } from '../../src/record/record.ts'

/** A valid record, with some fields of the test's own. */
export const record = (fields: Partial<FigureRecord> = {}): FigureRecord => ({
  id: 'd:4-8',
  kind: 'money',
  text: '500万元',
  start: 4,
  end: 9,
  line: 1,
  column: 5,
  value: '5000000',
  min: null,
  max: null,
  unit: 'CNY',
  modifier: null,
  change: null,
  per: [],
  scope: null,
  status: 'actual',
  indicator: '采购额',
  subject: '某区',
  subject_code: null,
  period: '2024',
  group: null,
  relation: null,
  known: { indicator: 'stated', subject: 'sentence', period: 'document' },
  confidence: 'high',
  rule: '<numeral> <currency>',
  section: ['一、总体情况'],
  paragraph: 0,
  sentence: 0,
  ...fields,
})

/** A document with some figures. */
export const documentOf = (
  figures: readonly FigureRecord[],
  fields: Partial<ExtractedDocument> = {},
): ExtractedDocument => ({
  id: 'd',
  name: 'a.txt',
  encoding: 'utf-8',
  masthead: { title: '某区报告', source: null, author: null, published: null, year: '2024' },
  outline: [],
  figures: [...figures],
  diagnostics: [],
  ...fields,
})
