// Completes package-lock.json after npm install. Where the registry in use is a mirror that lacks a package for another
// platform (@biomejs/cli-darwin-arm64, say), npm leaves it out of the lock, and npm ci then calls the lock incomplete,
// everywhere. npm runs this by itself (the script "dependencies").
import { readFileSync, writeFileSync } from 'node:fs'

const path = 'package-lock.json'
const lock = JSON.parse(readFileSync(path, 'utf8'))
const { '': root, ...packages } = lock.packages
let added = 0

const platform = /(?<os>android|darwin|freebsd|linux|win32)-(?<cpu>arm64|arm|ia32|x64)(?:-(?<libc>musl))?$/

for (const [parent, { optionalDependencies = {}, dev, license, engines }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`
    const { os, cpu, libc } = name.match(platform)?.groups ?? {}
    if (packages[key] || packages[`${parent}/${key}`] || !os || !/^\d/.test(version)) continue
    const musl = libc && { libc: [libc] }
    packages[key] = { version, cpu: [cpu], ...(dev && { dev }), ...musl, license, optional: true, os: [os], engines }
    added += 1
  }
}

const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))
if (added) {
  writeFileSync(
    path,
    `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(sorted) } }, null, 2)}\n`,
  )
  console.error(`${path}: added ${added} packages of other platforms`)
}
