// npm run bench: how fast the built command is, beside what it is measured against; all in one run, medians of CPU time.
// node bench/run.mjs 3: medians of 3 instead of 5.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare } from './measure.mjs'
import { makeReports } from './texts.mjs'

const runs = Number(process.argv[2] ?? 5)
const command = 'dist/bin/extract.cjs'
const MB = 1e6
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const file = (name, text) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const line = (label, ...cells) => console.log(`${label.padEnd(44)}${cells.map((cell) => cell.padStart(12)).join('')}`)
const rate = (bytes, ms) => `${(bytes / MB / (ms / 1000)).toFixed(1)} MB/s`
const times = (value) => `${value.toFixed(2)} x`

const startUp = () => {
  const [report] = makeReports(1, 9000)
  const text = file('report.txt', report)
  const markdown = file('report.md', `# ${report.replace('\n', '\n\n')}`)
  const commands = {
    'node -e 0': ['-e', '0'],
    'extract --help': [command, '--help'],
    'extract, 9 KB of text to CSV': [command, text, '--format', 'csv'],
    'extract, 9 KB of text to NDJSON': [command, text, '--format', 'ndjson'],
    'extract, 9 KB of Markdown to CSV': [command, markdown, '--format', 'csv'],
  }
  const results = compare(3 * runs, Object.values(commands))
  line('Start-up (CPU)', 'time', 'x node -e 0')
  Object.keys(commands).forEach((label, i) => {
    line(label, `${results[i].cpu.toFixed(1)} ms`, times(results[i].cpu / results[0].cpu))
  })
}

const throughput = () => {
  const sizes = [5, 10, 20]
  const reports = makeReports(20 * MB, 9000)
  const texts = sizes.map((size) => reports.slice(0, (reports.length * size) / 20).join('\n'))
  const paths = texts.map((text, i) => file(`${sizes[i]}.txt`, text))
  const many = join(folder, 'reports')
  mkdirSync(many)
  reports.forEach((report, i) => {
    writeFileSync(join(many, `${String(i).padStart(5, '0')}.txt`), report)
  })
  const extract = (...args) => [command, ...args, '--quiet', '--format', 'ndjson']
  const bare = ['-e', '0']
  const decode = ['bench/decode.mjs', paths[2]]
  const [start, decoded, ...results] = compare(runs, [
    bare,
    decode,
    ...paths.map((path) => extract(path)),
    extract('-r', many),
  ])
  const net = ({ cpu }) => cpu - start.cpu
  const bytes = Buffer.byteLength(texts[2])

  console.log()
  line('20 MB, without the start of Node', 'CPU', 'rate', 'x decoding', 'memory')
  const row = (label, result) =>
    line(
      label,
      `${net(result).toFixed(0)} ms`,
      rate(bytes, net(result)),
      `1/${(net(result) / net(decoded)).toFixed(1)}`,
      `${result.memory.toFixed(0)} MB`,
    )
  row('read and decode', decoded)
  row('extract --format ndjson, one file', results[2])
  row(`extract --format ndjson, ${reports.length} files of 9 KB`, results[3])

  console.log()
  line('Growth of one file', '5 to 10 MB', '10 to 20 MB')
  line('CPU', times(net(results[1]) / net(results[0])), times(net(results[2]) / net(results[1])))
}

try {
  startUp()
  throughput()
} finally {
  rmSync(folder, { recursive: true })
}
