import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  isDecimal,
  multiply,
  negate,
  shift,
  subtract,
} from '../../src/figures/numerals/decimal.ts'

describe('shift', () => {
  it.each([
    ['73.15', 8, '7315000000'],
    ['5', -1, '0.5'],
    ['25', -2, '0.25'],
    ['30', -2, '0.3'],
    ['100', -2, '1'],
    ['3.0', -1, '0.30'],
    ['-1.5', 1, '-15'],
    ['0.05', 1, '0.5'],
    ['0.05', 3, '50'],
    ['1.234', 2, '123.4'],
    ['7', 0, '7'],
  ])('%s by %i is %s', (decimal, places, shifted) => {
    expect(shift(decimal, places)).toBe(shifted)
  })
})

describe('arithmetic', () => {
  it.each([
    ['0.1', '0.2', '0.3'],
    ['123', '0.11', '123.11'],
    ['-5', '3', '-2'],
    ['99999999999999999999', '1', '100000000000000000000'],
  ])('%s + %s = %s', (a, b, sum) => {
    expect(add(a, b)).toBe(sum)
    expect(subtract(sum, b)).toSatisfy((rest: string) => compare(rest, a) === 0)
  })

  it('multiplies and divides without a binary float', () => {
    expect(multiply('1.1', '1.1')).toBe('1.21')
    expect(divide('1', '3', 4)).toBe('0.3333')
    expect(divide('2', '3', 2)).toBe('0.67')
    expect(divide('-1', '8', 2)).toBe('-0.13')
    expect(divide('1', '0', 2)).toBeUndefined()
  })

  it('compares by value, not by spelling', () => {
    expect(compare('5.0', '5')).toBe(0)
    expect(compare('-2', '1')).toBeLessThan(0)
    expect(compare('10', '9.99')).toBeGreaterThan(0)
  })
})

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, places]) => shift(units.toString(), -places))

describe('whatever the numbers', () => {
  it('stays a plain decimal', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: -12, max: 12 }), (a, b, places) => {
        for (const result of [add(a, b), subtract(a, b), multiply(a, b), shift(a, places), negate(a)])
          expect(result).toSatisfy(isDecimal)
      }),
    )
  })

  it('shifts there and back', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 16 }), (a, places) => {
        expect(compare(shift(shift(a, places), -places), a)).toBe(0)
      }),
    )
  })

  it('adds and subtracts there and back', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0)
        expect(compare(add(a, b), add(b, a))).toBe(0)
      }),
    )
  })
})
