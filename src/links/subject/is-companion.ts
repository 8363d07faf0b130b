import type { Entity } from '../entities/entity.ts'
import type { Passage } from '../passage.ts'

/** 分别与资源、龙胜等地签订: with whom, not who. */
export const isCompanion = ({ text }: Passage, entity: Entity): boolean =>
  /(?:^|[，,；;。]|分别|已|还|先后|共同|联合)[与同跟]$/.test(text.slice(Math.max(0, entity.start - 4), entity.start))
