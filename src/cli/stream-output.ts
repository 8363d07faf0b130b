import { fileError } from '../input/file-error.ts'
import type { OutputStream } from './io.ts'
import type { Output } from './output.ts'

const nothing = () => {}

/** Standard output. A reader that closes the pipe (`| head`) ends the output without a word. */
export const streamOutput = (stream: OutputStream): Output => {
  // Without a listener, the error that the callback gets as well would end the process.
  stream.on('error', nothing)
  return {
    write: (text) =>
      new Promise<boolean>((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) return resolve(true)
          const code = 'code' in error ? error.code : undefined
          if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return resolve(false)
          reject(error)
        })
      }).catch((error) => {
        throw fileError(error, 'standard output')
      }),
    finish: nothing,
    discard: nothing,
  }
}
