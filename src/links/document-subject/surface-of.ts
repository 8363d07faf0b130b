import type { Mentions } from './mentions.ts'

/** The full name where the text has it, else the one it uses. */
export const surfaceOf = (full: string, { surfaces }: Mentions): string => {
  if (surfaces.size === 0 || surfaces.has(full)) return full
  const [most] = [...surfaces].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
  // 廣東省: the full name in the other script.
  return [...surfaces.keys()].find((name) => name.length === full.length) ?? most![0]
}
