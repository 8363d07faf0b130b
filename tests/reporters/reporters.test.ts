import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'
import { escapeAttribute, escapeText } from '../../src/reporters/escape-xml.ts'
import { github } from '../../src/reporters/github.ts'
import { reporters } from '../../src/reporters/index.ts'
import { json } from '../../src/reporters/json.ts'
import { junit } from '../../src/reporters/junit.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { text } from '../../src/reporters/text.ts'
import { validateDocument } from '../../src/validate/validate-document.ts'
import { compiled, schemaOf } from '../support/fill.ts'
import { finding, placeIn, report, validated } from '../support/validated.ts'

const source = '前言。\n其中，工业3亿元，农业4亿元，合计5亿元。\n𠮷市收入9亿元。'
const error = finding({
  place: placeIn(source, '5亿元'),
  related: [{ ...placeIn(source, '3亿元'), message: 'a part' }],
})
const note = finding({ code: 'noted', severity: 'info', message: 'no more than that' })
const warning = finding({
  code: 'field-ambiguous',
  severity: 'warning',
  message: '50%, a: b\nc',
  place: placeIn(source, '9亿元'),
})
const document = validated(source, [note, error, warning])

/** A document that was held to a schema, with fields of every state. */
const filled = () => {
  const report = '2024年全市收入5亿元，失业率52%，新增就业3吨。出口3亿元。出口4亿元。'
  const schema = schemaOf(
    { name: 'ok', unit: '亿元' },
    { name: 'missing', indicator: '投资', unit: '亿元' },
    { name: 'needed', indicator: '投资', unit: '亿元', required: true },
    { name: 'range', indicator: '失业率', unit: '%', max: 30 },
    { name: 'unit', indicator: '新增就业', unit: '人' },
    { name: 'many', indicator: '出口', unit: '亿元' },
  )
  return validateDocument(extract(report, { name: 'b.txt' }), report, { checks: [], schema: compiled(schema) })
}

describe('text', () => {
  it('tells place, severity, code, message and the sentence, then the sum', async () => {
    expect((await report(text, [document])).text).toBe(
      [
        'a.txt: note[noted]: no more than that',
        '',
        'a.txt:2:18: error[parts-exceed-total]: 3 and 4 are more than 5',
        ' 2 │ 其中，工业3亿元，农业4亿元，合计5亿元。',
        '   │                                 ^^^^^',
        '   a.txt:2:6: a part',
        ' 2 │ 其中，工业3亿元，农业4亿元，合计5亿元。',
        '   │           ^^^^^',
        '',
        'a.txt:3:5: warning[field-ambiguous]: 50%, a: b\nc',
        ' 3 │ 𠮷市收入9亿元。',
        '   │         ^^^^^',
        '',
        '1 document: 1 error, 1 warning, 1 note',
        '',
      ].join('\n'),
    )
  })

  it('lists every field with its state, value and place', async () => {
    const { text: told } = await report(text, [filled()])
    const lines = told.split('\n')
    expect(lines[0]).toBe('b.txt: 测试')
    expect(
      lines.slice(1, 7).map((line) =>
        line
          .trim()
          .split(/\s{2,}/)
          .slice(0, 2),
      ),
    ).toEqual([
      ['ok', 'ok'],
      ['missing', 'missing'],
      ['missing', 'needed'],
      ['out-of-range', 'range'],
      ['wrong-unit', 'unit'],
      ['ambiguous', 'many'],
    ])
    expect(lines[1]).toMatch(/5 亿元 +1:10$/)
    expect(told).toContain('error[field-missing]: needed (字段2) is missing')
    expect(told).not.toContain('note[field-missing]: missing')
    expect(told).toContain('many (字段5): 2 figures fit equally: 3 亿元, 4 亿元')
  })

  it('says less where less is wanted, and that nothing was found', async () => {
    expect((await report(text, [validated(source, [note])], { quiet: true })).text).toBe('')
    expect((await report(text, [validated(source, [])])).text).toBe('1 document: nothing found\n')
  })

  it('is coloured where that is wanted', async () => {
    expect((await report(text, [document], { color: true })).text).toContain('\u001b[')
  })
})

describe('json', () => {
  it('is one document, or a list', async () => {
    const one = JSON.parse((await report(json, [document])).text)
    expect(one).toMatchObject({ document: 'a.txt', valid: false, findings: [note, error, warning], checks: [] })
    const list = JSON.parse((await report(json, [document, validated(source, [warning])])).text)
    expect(list.map(({ valid }: { valid: boolean }) => valid)).toEqual([false, true])
    expect(JSON.parse((await report(json, [], { several: true })).text)).toEqual([])
  })

  it('holds every field', async () => {
    const { fields, schema } = JSON.parse((await report(json, [filled()])).text)
    expect(schema).toBe('test')
    expect(fields[0]).toMatchObject({ field: 'ok', state: 'ok', value: '5', unit: '亿元', line: 1, column: 10 })
    expect(fields[0].quote).toBe('2024年全市收入5亿元，失业率52%，新增就业3吨。')
    expect(fields.filter(({ field }: { field: string }) => field === 'many')).toHaveLength(2)
  })
})

describe('junit', () => {
  it('has a suite a document, a case a field and a check', async () => {
    const { text: xml } = await report(junit, [
      filled(),
      validated(source, [error], { checks: ['parts-exceed-total', 'date-invalid'] }),
    ])
    expect(xml).toContain('<testsuite name="b.txt" tests="6" failures="1" errors="0" skipped="1">')
    expect(xml).toContain('<testcase name="ok (字段0)" classname="b.txt">\n      <system-out>5 亿元</system-out>')
    expect(xml).toContain('<skipped message="the report does not state it"/>')
    expect(xml).toContain('<failure type="field-missing" message="needed (字段2) is missing">')
    expect(xml).toContain('<testsuite name="a.txt" tests="2" failures="1" errors="0" skipped="0">')
    expect(xml).toContain('a.txt:2:18: 3 and 4 are more than 5\na.txt:2:6: a part</failure>')
    expect(xml).toContain('<testcase name="date-invalid" classname="a.txt"/>')
  })

  it('counts as failed what the run fails on', async () => {
    const { text: xml } = await report(junit, [filled()], { failOn: 'warning' })
    expect(xml).toContain('failures="4"')
  })

  it('escapes whatever XML does not hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(escapeAttribute(given)).not.toMatch(
          /[<>"\p{Cs}\ufffe\uffff]|(?!\u007f|[\u0080-\u009f])\p{Cc}|&(?!amp;|lt;|gt;|quot;|#\d+;)/u,
        )
        expect(escapeText(given)).not.toMatch(/[<>\p{Cs}\ufffe]|&(?!amp;|lt;|gt;)/u)
      }),
    )
    expect(escapeText('\ud800<')).toBe('\ufffd&lt;')
  })
})

describe('sarif', () => {
  const { id, $schema, ...schema } = JSON.parse(readFileSync('tests/support/sarif/sarif-2.1.0-rtm.5.json', 'utf8'))
  const ajv = new Ajv({ strict: false, logger: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const official = ajv.compile(schema)

  it.each([
    ['findings', [document]],
    ['fields', [filled(), document]],
    ['nothing', [validated(source, [])]],
    ['no document', []],
  ])('is valid by the official schema: %s', async (_, documents) => {
    const log = JSON.parse((await report(sarif, documents)).text)
    expect(official(log), JSON.stringify(official.errors)).toBe(true)
  })

  it('the official schema would see a mistake', async () => {
    const log = JSON.parse((await report(sarif, [document])).text)
    log.runs[0].results[0].level = 'bad'
    expect(official(log)).toBe(false)
  })

  it('gives columns in UTF-16 units, a place to each result, and its rule', async () => {
    const [run] = JSON.parse((await report(sarif, [document])).text).runs
    expect(run.tool.driver).toMatchObject({ name: 'extract', version: '1.2.3' })
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['note', 'error', 'warning'])
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1 })
    // 𠮷 takes two units.
    expect(run.results[2].locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 6,
      endColumn: 9,
      snippet: { text: '9亿元' },
    })
    expect(run.tool.driver.rules[run.results[1].ruleIndex].id).toBe('parts-exceed-total')
  })

  it('knows a finding again that has moved', async () => {
    const print = async (given: string) => {
      const moved = finding({ place: placeIn(given, '5亿元') })
      const [run] = JSON.parse((await report(sarif, [validated(given, [moved])])).text).runs
      return run.results[0].partialFingerprints
    }
    expect(await print('合计5亿元。')).toEqual(await print('新的一行。\n合计5亿元。'))
    expect(await print('合计5亿元。')).not.toEqual(await print('共计5亿元。'))
  })

  it.each([
    ['报告/一 二#?.txt', '%E6%8A%A5%E5%91%8A/%E4%B8%80%20%E4%BA%8C%23%3F.txt'],
    ['/tmp/a.txt', 'file:///tmp/a.txt'],
    ['C:\\a.txt', 'file:///C:/a.txt'],
  ])('%s is %s', async (name, uri) => {
    const [run] = JSON.parse((await report(sarif, [validated(source, [error], { name })])).text).runs
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })
})

describe('github', () => {
  it('annotates, errors first, and keeps notes for the summary', async () => {
    const { text: commands, summary } = await report(github, [
      { ...document, findings: [note, warning, error], name: 'a,b:c.txt' },
    ])
    expect(commands).toBe(
      [
        '::error file=a%2Cb%3Ac.txt,line=2,col=18,endColumn=21,title=parts-exceed-total::3 and 4 are more than 5',
        '::warning file=a%2Cb%3Ac.txt,line=3,col=5,endColumn=8,title=field-ambiguous::50%25, a: b%0Ac',
        '',
      ].join('\n'),
    )
    expect(summary).toContain('## extract: 1 document: 1 error, 1 warning, 1 note')
    expect(summary).toContain('| warning | field-ambiguous | 50%, a: b c | 3:5 |')
  })

  it('has a table of the fields in the summary', async () => {
    const { summary } = await report(github, [filled()])
    expect(summary).toContain('| 字段0 | 5 亿元 | ok |')
    expect(summary).toContain('| 字段5 |  | ambiguous |')
  })

  it('lets no text break out of its cell', async () => {
    const sly = finding({ message: 'a|b\n[x](y) <b>' })
    const { summary } = await report(github, [validated(source, [sly])])
    expect(summary).toContain('| error | parts-exceed-total | a\\|b \\[x\\](y) \\<b\\> |  |')
  })
})

it('each reporter has a name of its own and a description', () => {
  expect(new Set(reporters.map(({ name }) => name)).size).toBe(reporters.length)
  for (const { description } of reporters) expect(description).not.toBe('')
})
