import type { CommandShape } from '../command-shape.ts'
import { bash } from './bash.ts'
import { fish } from './fish.ts'
import { zsh } from './zsh.ts'

/** The shells that we complete for. */
export const shells: Readonly<Record<'bash' | 'zsh' | 'fish', (program: CommandShape) => string>> = { bash, zsh, fish }
