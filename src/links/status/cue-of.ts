import type { Status } from '../../figures/figure.ts'
import { forecast, taken, target, will } from '../lexicon/status-words.ts'

/** What says that something is expected or aimed at, and the words that do. */
export interface Cue {
  readonly status: Status
  readonly words: string
}

/** 预计, 力争, 将: by the words of a clause. */
export const cueOf = (text: string): Cue | undefined => {
  const expects = forecast.exec(text)
  if (expects) return { status: 'forecast', words: expects[0] }
  const aims = target.exec(text) ?? (taken.test(text) ? null : will.exec(text))
  return aims ? { status: 'target', words: aims[0] } : undefined
}
