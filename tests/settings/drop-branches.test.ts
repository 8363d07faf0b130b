import { expect, it } from 'vitest'
import { validate } from '../../src/report-schema/generated/validate-report-schema.js'
import { readSettings } from '../../src/settings/read-settings.ts'

const field = (extra: string) =>
  `name: a\ntitle: A\nfields:\n  - name: x\n    title: X\n    indicator: 收入\n    unit: 元\n${extra}`

const mistakes = async (extra: string) => {
  const settings = await readSettings(field(extra), 'a.yaml', validate)
  return 'mistakes' in settings
    ? settings.mistakes.map(({ line, column, message, hint }) => [line, column, message, hint])
    : []
}

it.each([
  ['    requird: true', [8, 5, "unknown key 'requird'", 'did you mean required?']],
  ['    kind: mony', [8, 11, "fields.0.kind can't be 'mony'", 'did you mean money?']],
  ['    kind: [money, mony]', [8, 19, "fields.0.kind.1 can't be 'mony'", 'did you mean money?']],
  ['    period: last-year', [8, 13, "fields.0.period can't be 'last-year'", expect.any(String)]],
  ['    required: 3', [8, 15, 'fields.0.required must be true or false, not 3', undefined]],
])('of a union, the branch that was meant is told: %s', async (extra, expected) => {
  expect(await mistakes(extra)).toEqual([expected])
})

it('a value of no branch is told once', async () => {
  expect(await mistakes('    scope: {}')).toHaveLength(1)
})

it('two mistakes are two', async () => {
  expect(await mistakes('    kind: mony\n    pick: lst')).toHaveLength(2)
})
