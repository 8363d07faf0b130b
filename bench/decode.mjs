// What all else is measured against: reads a file and decodes it, strictly, in pieces; prints nothing.
import { readFileSync } from 'node:fs'

const bytes = readFileSync(process.argv[2])
const decoder = new TextDecoder('utf-8', { fatal: true })
let text = ''
for (let at = 0; at < bytes.length; at += 65_536)
  text += decoder.decode(bytes.subarray(at, at + 65_536), { stream: true })
if (text.length === 0) process.exitCode = 1
