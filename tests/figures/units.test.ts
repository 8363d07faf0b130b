import { describe, expect, it } from 'vitest'
import { read } from '../../src/document/reading.ts'
import { extract } from '../../src/extract.ts'
import type { FigureKind } from '../../src/figures/kind.ts'
import { kinds } from '../../src/figures/kinds/index.ts'
import { exampleFiles, marksOf, readExamples } from '../support/examples.ts'

const withUnits = (kinds as readonly FigureKind[]).filter((kind) => kind.units)
const spans = exampleFiles.flatMap((file) =>
  readExamples(file)
    .flatMap(marksOf)
    .map(({ span, says }) => ({
      kind: kinds.find(({ name }) => says.startsWith(`${name} `))?.name ?? file.kind,
      span,
    })),
)

describe.each(withUnits)('units of $name', (kind) => {
  const forms = kind.units!.flatMap((row) => row.forms.split(/\s+/).map((form) => ({ form, row })))

  it('has no spelling twice', () => {
    const twice = forms.filter(({ form }, i) => forms.findIndex((other) => other.form === form) !== i)
    expect(twice.map(({ form }) => form)).toEqual([])
  })

  it('spells its units as the rules read them: Simplified and half-width', () => {
    for (const { form } of forms) expect(read(form, 0, form.length).text).toBe(form)
  })

  it('reads each spelling, in a sentence of its own or in an example', () => {
    const unread = forms.filter(({ form, row }) => {
      const text = `这一项共计12${form}，已完成。`
      const found = extract(text).figures.find((figure) => figure.kind === kind.name && figure.text === `12${form}`)
      if (found) return row.unit !== undefined && kind.unit === 'code' && found.unit !== row.unit
      return !spans.some((span) => span.kind === kind.name && span.span.includes(form))
    })
    expect(unread.map(({ form }) => form)).toEqual([])
  })
})
