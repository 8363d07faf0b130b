import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { extract } from '../../src/extract.ts'

describe.each(checks.map((check) => [check.code, check] as const))('%s', (code, check) => {
  it.each(check.examples.map(({ text, finds }) => [finds ? 'finds' : 'leaves alone', text, finds] as const))(
    '%s %s',
    (_, text, finds) => {
      const document = extract(text)
      const findings = check.run(document, text)
      expect(findings.map(({ message }) => message)).toHaveLength(finds ? 1 : 0)
      for (const finding of findings) {
        expect(finding).toMatchObject({ code, severity: check.severity })
        const { start, end, line } = finding.place!
        const before = [...text].slice(0, start).join('')
        expect(end).toBeGreaterThan(start)
        expect(line).toBe(before.split('\n').length)
      }
    },
  )

  it('has examples of both, and says what it does', () => {
    expect(new Set(check.examples.map(({ finds }) => finds))).toEqual(new Set([true, false]))
    expect(check.title).not.toBe('')
    expect(check.description.length).toBeGreaterThan(20)
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
  })
})

it('codes are unique', () => {
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length)
})
