#!/usr/bin/env node
import module from 'node:module'
import { fastIo } from '../src/cli/fast-io.ts'
import { main } from '../src/cli/main.ts'

// Node 22 and later keep compiled code between runs; the types are of Node 20.
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()
main(process.argv.slice(2), fastIo(process)).then((code) => {
  process.exitCode = code
})
