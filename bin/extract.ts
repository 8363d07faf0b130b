#!/usr/bin/env node
import { fastIo } from '../src/cli/fast-io.ts'
import { keepCompiled } from '../src/cli/keep-compiled.ts'
import { main } from '../src/cli/main.ts'

keepCompiled(process.env)
main(process.argv.slice(2), fastIo(process)).then((code) => {
  process.exitCode = code
})
