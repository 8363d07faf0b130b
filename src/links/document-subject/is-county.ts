import type { Mentions } from './mentions.ts'

export const isCounty = ({ code }: Mentions): number => (code.endsWith('00') ? 0 : 1)
