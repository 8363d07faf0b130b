import type { Mentions } from './mentions.ts'

export const contains = (outer: Mentions, inner: Mentions): boolean =>
  outer !== inner && inner.code.startsWith(outer.code.replace(/(?:00)+$/, ''))
