// Installs the package from its tarball, somewhere else, and runs it as a user would.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const allowed =
  /^(?:dist\/(?:bin\/[\w.-]+\.cjs|[\w-]+\.(?:js|d\.ts)|LICENSES\.txt)|schemas\/[\w.-]+\.(?:json|yaml)|man\/extract\.1|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/
const folder = mkdtempSync(join(tmpdir(), 'extract-package-'))
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const expect = (what, given, wanted) => {
  if (!wanted.test(given)) throw new Error(`${what}: ${JSON.stringify(given)} is not ${wanted}`)
}

try {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [{ filename, files }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' }))
  for (const { path } of files) expect('a file of the package', path, allowed)
  for (const path of [
    'dist/bin/extract.cjs',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/LICENSES.txt',
    'LICENSE',
    'README.md',
  ])
    if (!files.some((file) => file.path === path)) throw new Error(`the package lacks ${path}`)

  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  run('npm', 'install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund', `./${filename}`)
  writeFileSync(join(folder, 'report.txt'), '全年收入达500万元。\n')
  writeFileSync(join(folder, 'report.md'), '# 报告\n\n全年收入达**500万元**。\n')
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { extract } from 'extract-figures'
import { parseMarkdown } from 'extract-figures/markdown'
const text = '# 报告\\n\\n全年收入达**500万元**。'
console.log(extract('全年收入达500万元。').figures[0].value)
console.log(extract(text, { tree: parseMarkdown(text) }).figures[0].value)
`,
  )
  expect(
    'the command',
    run('npx', '--offline', 'extract', 'report.txt', '--format', 'csv', '--columns', 'value,unit'),
    /^value,unit\n5000000,CNY\n$/,
  )
  for (const format of ['table', 'json', 'ndjson', 'csv', 'tsv'])
    expect(format, run('npx', '--offline', 'extract', '*.md', '-f', format, '--color', 'always'), /5000000/)
  expect('the library', run('node', 'use.mjs'), /^5000000\n5000000\n$/)
  for (const name of ['index', 'markdown']) {
    const library = readFileSync(join(folder, `node_modules/extract-figures/dist/${name}.js`), 'utf8').replace(
      /\/\*[\s\S]*?\*\//g,
      '',
    )
    if (/^import\b(?!.*from ["']\.\/)|\brequire\(|\bimport\(/m.test(library))
      throw new Error(`${name}.js imports something: it must run in a browser too`)
  }
  console.log(`${filename}: ${files.length} files, installs and runs`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
