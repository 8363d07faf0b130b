/** Reads what stands between the two ends of a range: 至 到 — - ~, and its length; 0 where there is none. */
export const connectorLength = (text: string, at: number): number => {
  let i = text[at] === ' ' ? at + 1 : at
  const char = text[i]
  if (char === '至' || char === '到') return i + 1 - at + (text[i + 1] === ' ' ? 1 : 0)
  let dashes = 0
  while (dashes < 4 && text[i] !== undefined && '-—–―~～〜－'.includes(text[i]!)) {
    i += 1
    dashes += 1
  }
  if (dashes === 0) return 0
  return i - at + (text[i] === ' ' ? 1 : 0)
}
