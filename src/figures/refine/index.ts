import { joinRanges } from './join-ranges.ts'
import { modifiers } from './modifiers.ts'
import { rates } from './rates.ts'
import type { Refiner } from './refiner.ts'
import { settleBare } from './settle-bare.ts'
import { shareUnits } from './share-units.ts'

/** In order: lists and ranges give bare numerals their units, what is left bare is settled, then words around count. */
export const refiners: readonly Refiner[] = [joinRanges, shareUnits, joinRanges, settleBare, rates, modifiers]
