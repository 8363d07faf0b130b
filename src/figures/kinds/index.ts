import { age } from './age/index.ts'
import { area } from './area/index.ts'
import { concentration } from './concentration/index.ts'
import { count } from './count/index.ts'
import { data } from './data/index.ts'
import { date } from './date/index.ts'
import { duration } from './duration/index.ts'
import { energy } from './energy/index.ts'
import { fraction } from './fraction/index.ts'
import { length } from './length/index.ts'
import { mass } from './mass/index.ts'
import { money } from './money/index.ts'
import { multiple } from './multiple/index.ts'
import { number } from './number/index.ts'
import { ordinal } from './ordinal/index.ts'
import { percent } from './percent/index.ts'
import { percentagePoint } from './percentage-point/index.ts'
import { period } from './period/index.ts'
import { power } from './power/index.ts'
import { pressure } from './pressure/index.ts'
import { rank } from './rank/index.ts'
import { ratio } from './ratio/index.ts'
import { speed } from './speed/index.ts'
import { temperature } from './temperature/index.ts'
import { volume } from './volume/index.ts'

/** Every kind of figure. The order decides between matches of one length: the earlier kind wins. */
export const kinds = [
  period,
  date,
  money,
  percent,
  percentagePoint,
  multiple,
  fraction,
  ratio,
  concentration,
  speed,
  energy,
  power,
  pressure,
  temperature,
  data,
  area,
  length,
  mass,
  volume,
  age,
  duration,
  rank,
  ordinal,
  number,
  count,
] as const

export type KindName = (typeof kinds)[number]['name']
