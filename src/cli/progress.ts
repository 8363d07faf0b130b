import type { Io } from './io.ts'

const firstAfter = 500
const every = 100

export interface Progress {
  readonly step: (done: number, name: string) => void
  readonly clear: () => void
}

const silent: Progress = { step: () => {}, clear: () => {} }

/** One line on the terminal for a run of many documents that takes more than a moment. */
export const progress = (total: number, io: Io, quiet: boolean): Progress => {
  if (quiet || total < 2 || io.env.CI || !io.stderr.isTTY) return silent
  const { stderr } = io
  let next = performance.now() + firstAfter
  let shown = false
  return {
    step: (done, name) => {
      const now = performance.now()
      if (now < next) return
      next = now + every
      shown = true
      stderr.write(`\r\x1b[K${done} of ${total}  ${name.slice(-40)}`)
    },
    clear: () => {
      if (shown) stderr.write('\r\x1b[K')
      shown = false
    },
  }
}
