import { charWidth, displayWidth } from './display-width.ts'

/** Cuts a text that is wider than allowed, with … where it was cut, and pads one that is narrower. */
export const fitText = (text: string, width: number, align: 'left' | 'right' = 'left'): string => {
  const own = displayWidth(text)
  const blanks = ' '.repeat(Math.max(0, width - own))
  if (own <= width) return align === 'left' ? text + blanks : blanks + text
  let kept = ''
  let room = width - 1
  for (const char of text) {
    room -= charWidth(char)
    if (room < 0) break
    kept += char
  }
  return `${kept}…${' '.repeat(Math.max(0, width - 1 - displayWidth(kept)))}`
}
