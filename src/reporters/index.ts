import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import type { FindingsReporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** The forms of findings, in the order of the help. */
export const reporters: readonly FindingsReporter[] = [text, json, junit, sarif, github]
