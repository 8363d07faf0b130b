import { expect, it } from 'vitest'
import { fitWidths } from '../../src/export/fit-widths.ts'

it.each([
  [[5, 10], 20, [5, 10]],
  [[5, 30, 40], 35, [5, 15, 15]],
  [[5, 12, 40], 35, [5, 12, 18]],
  [[40, 40], 21, [10, 11]],
  [[40, 40], 3, [4, 4]],
  [[2, 40], 3, [2, 4]],
  [[], 10, []],
])('%j in %i columns', (wanted, room, fitted) => {
  expect(fitWidths(wanted, room, 4)).toEqual(fitted)
})
