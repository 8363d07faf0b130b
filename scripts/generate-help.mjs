import { loadSource } from './load-source.mjs'

/** The text of src/cli/generated/help.ts: `extract --help` on a page of the usual width, which needs no commander then. */
export const helpFile = async () => {
  const { execute } = await loadSource('src/cli/execute.ts')
  let help = ''
  const take = (text, done) => {
    help += text
    done()
  }
  const stdout = { write: take, on: () => {} }
  await execute(['--help'], { stdout, env: {} })
  return `// Made by scripts/generate.mjs from the command definitions. Do not edit.\nexport const help = ${JSON.stringify(help)}\n`
}
