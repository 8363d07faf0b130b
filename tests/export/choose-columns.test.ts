import { describe, expect, it } from 'vitest'
import { chooseColumns } from '../../src/export/choose-columns.ts'
import { columns } from '../../src/export/columns.ts'

describe('chooseColumns', () => {
  it('keeps the order of the user, and takes Chinese headers and commas too', () => {
    expect(chooseColumns('value, 单位，text').map(({ key }) => key)).toEqual(['value', 'unit', 'text'])
  })

  it.each([
    ['valeu', "unknown column 'valeu'", 'did you mean value?'],
    ['direction', "unknown column 'direction'", 'extract --list-columns shows all'],
    ['xyzzy', "unknown column 'xyzzy'", 'extract --list-columns shows all'],
    ['value,,unit', 'an empty name in --columns', 'extract --list-columns shows all'],
  ])('%s', (names, message, hint) => {
    expect(() => chooseColumns(names)).toThrow(expect.objectContaining({ message, hint }))
  })
})

it('no two columns share a name', () => {
  const names = columns.flatMap(({ key, title }) => [key, title])
  expect(new Set(names).size).toBe(names.length)
})
