import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'tsdown'

const inPackage = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/** Packages whose data are in our generated sources. */
const dataPackages = ['node_modules/opencc-js']

const noticeOf = (folder: string): { name: string; text: string } => {
  const { name, version, license, homepage = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:licen[cs]e|notice|copying)/i.test(entry.name))
    .map((entry) => entry.name)
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return { name, text: [`${name} ${version} (${license})`, homepage, ...texts].filter(Boolean).join('\n\n') }
}

/** A plugin of the build that writes LICENSES.txt: the notices of the packages whose code is in the bundle. */
export const licenses = (): Rolldown.Plugin => ({
  name: 'licenses',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    const folders = new Set(dataPackages.filter((folder) => existsSync(folder)))
    for (const id of modules) {
      const folder = id.match(inPackage)?.[1]
      if (folder) folders.add(folder)
    }
    const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1))
    const source = `extract holds code or data of these packages.\n\n${notices.map(({ text }) => text).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source })
  },
})
