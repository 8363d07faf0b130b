import { pattern } from '../document/pattern.ts'
import type { CompiledField } from './compiled-field.ts'
import type { Entry } from './entries.ts'
import type { Fit } from './fit-period.ts'
import { normalizePhrase } from './normalize-phrase.ts'
import type { ReportFacts } from './report-facts.ts'

/** 全省, 我市, 本公司: the report's own subject. */
const self = pattern`
  ^(?:报告期[内末]?|本报告期末?|本期)?(?:[全我本](?:省|市|区|县|州|旗|镇|乡|村|集团|公司|行|社会)|该?公司|集团
  |该行)$|^本?报告期[内末]?$
`

export const fitSubject = ({ record }: Entry, { subject: wanted }: CompiledField, { subject }: ReportFacts): Fit => {
  if (wanted === 'any') return 0
  const stated = record.subject === null ? null : normalizePhrase(record.subject)
  if (wanted !== 'own') {
    if (stated === null) return `no subject is known, not ${wanted.join(' or ')}`
    const found = wanted.some((name) => stated.includes(name))
    return found ? 0 : `it is about ${record.subject}, not ${wanted.join(' or ')}`
  }
  if (stated === null) return 1
  if (record.known.subject === 'document' || self.test(stated)) return 0
  const own = subject === null ? null : normalizePhrase(subject)
  if (own === null) return 1
  if (stated === own || stated.startsWith(own) || own.startsWith(stated) || own.endsWith(stated)) return 0
  return `it is about ${record.subject}, not ${subject}`
}
