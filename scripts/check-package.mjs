// Installs the package from its tarball, somewhere else, and runs it as a user would.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const allowed =
  /^(?:dist\/(?:bin\/[\w-]+\.cjs|index\.(?:js|d\.ts)|LICENSES\.txt)|schemas\/[\w.-]+\.json|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/
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
  writeFileSync(
    join(folder, 'use.mjs'),
    "import { extract } from 'extract-figures'\nconsole.log(extract('全年收入达500万元。').figures[0].value)\n",
  )
  expect(
    'the command',
    run('npx', '--offline', 'extract', 'report.txt', '--format', 'csv', '--columns', 'value,unit'),
    /^value,unit\n5000000,CNY\n$/,
  )
  expect('the library', run('node', 'use.mjs'), /^5000000\n$/)
  console.log(`${filename}: ${files.length} files, installs and runs`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
