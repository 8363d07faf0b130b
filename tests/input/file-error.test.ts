import { expect, it } from 'vitest'
import { UserError } from '../../src/diagnostics.ts'
import { fileError } from '../../src/input/file-error.ts'

it.each([
  ['EACCES', 'permission denied'],
  ['ENOSPC', 'no space left on the disk'],
])('%s is a line for the user', (code, message) => {
  const error = fileError(Object.assign(new Error(), { code }))
  expect(error).toBeInstanceOf(UserError)
  expect(error.message).toBe(message)
})

it.each([new TypeError('x is not a function'), Object.assign(new Error('?'), { code: 'ERR_ASSERTION' })])(
  '%s is a bug, and is thrown',
  (bug) => {
    expect(() => fileError(bug)).toThrow(bug)
  },
)
