import { expect, it } from 'vitest'
import { checkRecords } from '../src/record/check-records.ts'
import { record } from './support/record.ts'

it('gives valid records back as they are', () => {
  const figures = [record(), record({ document: 'a.txt' })]
  expect(checkRecords(figures)).toEqual({ figures, invalid: [] })
})

it('leaves out what is wrong, with what others say of it, and tells why', () => {
  const wrong = record({ id: 'd:1-2', value: '5万' })
  const other = record({ relation: { type: 'part_of', to: 'd:1-2' }, group: 'd:1-2' })
  const whole = record({ relation: { type: 'part_of', to: 'd:4-8' } })
  const { figures, invalid } = checkRecords([wrong, other, whole])
  expect(figures).toEqual([{ ...other, relation: null }, whole])
  expect(invalid).toEqual([{ record: wrong, why: expect.stringMatching(/^value must match/) }])
})
