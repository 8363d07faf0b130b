import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsdown'
import { afterAll, beforeAll, expect, it } from 'vitest'

const reports = {
  'a.txt':
    '临江区2024年工作总结\n发布时间：2024-12-31\n昨日，全区收入达73.15亿元，同比增长5.2%。3月1日至4月30日培训1.4万名教师。近三年投入500万元。',
  'b.txt':
    '海东县简报\n2023年2月28日讯\n明天起，12月31日前完成。零下5℃，占三分之一，第七个，3至5亿元，上半年，8月下旬。',
}

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'extract-environment-'))
  await build({
    config: false,
    entry: ['bin/extract.ts'],
    outDir: join(folder, 'bin'),
    format: 'cjs',
    dts: false,
    logLevel: 'silent',
    deps: { alwaysBundle: [/./], onlyBundle: false },
  })
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const extract = (files: readonly string[], env: Record<string, string> = {}): string =>
  execFileSync(process.execPath, [join(folder, 'bin/extract.cjs'), ...files, '-f', 'ndjson'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })

it('gives the same figures in every time zone and language', () => {
  const expected = extract(['a.txt', 'b.txt'], { TZ: 'UTC', LANG: 'C' })
  expect(expected.trim().split('\n').length).toBeGreaterThan(12)
  for (const env of [
    { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    { TZ: 'Asia/Shanghai', LC_ALL: 'ar_EG.UTF-8' },
    { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_NUMERIC: 'de_DE.UTF-8' },
  ])
    expect(extract(['a.txt', 'b.txt'], env)).toBe(expected)
})

it('gives a report the same figures whatever stands before it', () => {
  const [a, b] = [extract(['a.txt']), extract(['b.txt'])]
  const withoutDocument = (lines: string) => lines.replaceAll(/"document":"[^"]*",?/g, '')
  expect(withoutDocument(extract(['a.txt', 'b.txt']))).toBe(withoutDocument(a + b))
  expect(extract(['b.txt', 'a.txt'])).toBe(extract(['a.txt', 'b.txt']))
})
