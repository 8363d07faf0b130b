import { spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const hook = new URL('./report-usage.cjs', import.meta.url).pathname
const output = openSync(join(tmpdir(), `bench-output-${process.pid}`), 'w')
// Node reads the certificates that this names at every start: 45 ms that are not ours.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env

/** CPU time (user and system, ms) and memory (MB) of one run of node. */
export const runNode = (args) => {
  const { status, output: outputs } = spawnSync(process.execPath, ['-r', hook, ...args], {
    env,
    stdio: ['ignore', output, 'inherit', 'pipe'],
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return JSON.parse(outputs[3].toString())
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Medians of several commands, run in turn so that a slow minute of the machine meets them all. */
export const compare = (runs, commands) => {
  const results = commands.map(() => [])
  for (const args of commands) runNode(args)
  for (let run = 0; run < runs; run += 1) for (const [i, args] of commands.entries()) results[i].push(runNode(args))
  return results.map((list) => ({
    cpu: median(list.map(({ cpu }) => cpu)),
    memory: median(list.map(({ memory }) => memory)),
  }))
}
