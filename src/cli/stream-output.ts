import type { Writable } from 'node:stream'
import { fileError } from '../input/file-error.ts'
import type { Output } from './output.ts'

const nothing = () => {}

/** Standard output. A reader that closes the pipe (`| head`) ends the output without a word. */
export const streamOutput = (stream: Writable): Output => {
  // Without a listener, the error that the callback gets as well would end the process.
  if (!stream.listeners('error').includes(nothing)) stream.on('error', nothing)
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) return resolve(true)
          const code = 'code' in error ? error.code : undefined
          if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return resolve(false)
          try {
            reject(fileError(error))
          } catch (bug) {
            reject(bug)
          }
        })
      }),
    finish: nothing,
    discard: nothing,
  }
}
