/** Larger strings cost more a character to build. */
const batchLength = 32_768

/** Joins small strings into larger ones, so that each write is worth it. */
export function* batch(parts: Iterable<string>): Generator<string> {
  let joined = ''
  for (const part of parts) {
    joined += part
    if (joined.length < batchLength) continue
    yield joined
    joined = ''
  }
  if (joined) yield joined
}
