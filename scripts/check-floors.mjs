// Scores the built command on the gold documents and the peer cases of ../shared; fails where a score is below its floor in
// .ci/floors.json. With --raise it writes the scores that are higher as the new floors.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const floorsPath = '.ci/floors.json'
const command = ['node', 'dist/bin/extract.cjs']
const score = (...args) => JSON.parse(execFileSync('node', args, { encoding: 'utf8', maxBuffer: 1 << 28 }))

const goldScores = (...flags) => {
  const { scores } = score(
    '../shared/gold/score.mjs',
    '../shared/gold/dev',
    '--json',
    ...flags,
    '--',
    ...command,
    '-q',
    '--format',
    'ndjson',
  )
  return Object.fromEntries(Object.entries(scores).map(([name, { f1 }]) => [name, f1]))
}

const peers = score(
  '../shared/peers/score-peers.mjs',
  '../shared/peers/cases.jsonl',
  '--json',
  '--',
  ...command,
  'pipe',
)
const { passed, cases } = peers.scores['all/all']
const reached = {
  'nanshan-2024': goldScores('--doc', 'nanshan-2024'),
  gold: goldScores(),
  peers: { total: passed / cases },
}

const floors = JSON.parse(readFileSync(floorsPath, 'utf8'))
/** A hair below, so that rounding to four digits can't fail. */
const rounded = (value) => Math.floor(value * 10_000) / 10_000
let low = 0
for (const [set, names] of Object.entries(floors)) {
  for (const [name, floor] of Object.entries(names)) {
    const value = reached[set][name]
    const bad = value < floor
    low += Number(bad)
    console.log(
      `${set.padEnd(14)} ${name.padEnd(10)} ${value.toFixed(4)}  floor ${floor.toFixed(4)}${bad ? '  TOO LOW' : ''}`,
    )
    names[name] = Math.max(floor, rounded(value))
  }
}
if (process.argv.includes('--raise')) writeFileSync(floorsPath, `${JSON.stringify(floors, null, 2)}\n`)
process.exitCode = low ? 1 : 0
