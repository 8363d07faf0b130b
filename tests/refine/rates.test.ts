import { expect, it } from 'vitest'
import { joinRanges } from '../../src/figures/refine/join-ranges.ts'
import { rates } from '../../src/figures/refine/rates.ts'
import { refined } from '../support/refined.ts'

it.each([
  ['时速350公里', '350公里 speed 350 km/h'],
  ['时速达350公里', '350公里 speed 350 km/h'],
  ['每小时80公里', '80公里 speed 80 km/h'],
  ['时速80至120公里', '80至120公里 speed 80..120 km/h'],
  ['每秒7.9公里', '7.9公里 speed 7.9 km/s'],
])('%s is a speed', (text, figure) => {
  expect(refined(text, joinRanges, rates)).toEqual([figure])
})

it.each([
  ['全长350公里', '350公里 length 350 km'],
  ['每小时运送350吨', '350吨 mass 350 t'],
])('%s is none', (text, figure) => {
  expect(refined(text, joinRanges, rates)).toEqual([figure])
})
