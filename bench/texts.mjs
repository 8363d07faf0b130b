import { readFileSync } from 'node:fs'
import { randomFrom } from './random.mjs'

/**
 * What a run is made of: always the same report, so that runs of all times compare. It has a figure in each 90 bytes;
 * real reports of all kinds have one in 160.
 */
const fixture = readFileSync('fixtures/nanshan-2024/input.txt', 'utf8').trimEnd()

/** Another report of the same make: its paragraphs in another order (the title stays first), every number another one. */
const vary = (text, random) => {
  const [title, ...lines] = text.split('\n')
  for (let i = lines.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    if (lines[i].length > 60 && lines[j].length > 60) [lines[i], lines[j]] = [lines[j], lines[i]]
  }
  // Years stay years; elsewhere each digit but a leading zero becomes another.
  const digits = (number) => number.replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)))
  return [title, ...lines]
    .join('\n')
    .replace(/(?<![\d.])(?:19|20)\d\d(?=年)|\d+/g, (number) => (number.length === 4 ? number : digits(number)))
}

/** Reports of about `size` bytes each, `total` bytes in all. */
export const makeReports = (total, size) => {
  const random = randomFrom(20_240_912)
  const reports = []
  let bytes = 0
  while (bytes < total) {
    let report = ''
    while (Buffer.byteLength(report) < size) report += `${vary(fixture, random)}\n\n`
    // Cut at the end of a paragraph, so that every report is about as long.
    let end = report.indexOf('\n', size / 2.6)
    if (end < 0) end = report.length
    const cut = `${report.slice(0, end)}\n`
    reports.push(cut)
    bytes += Buffer.byteLength(cut)
  }
  return reports
}
