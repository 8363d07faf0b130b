import { expect, it } from 'vitest'
import { checkRecords } from '../src/record/check-records.ts'
import { record } from './support/record.ts'

it('says which record is wrong, and where', () => {
  expect(() => checkRecords([record(), record({ document: 'a.txt' })])).not.toThrow()
  expect(() => checkRecords([record(), record({ id: 'd:1-2', value: '5万' })])).toThrow(
    /^the record d:1-2 \(500万元\) is not valid: \/value /,
  )
})
