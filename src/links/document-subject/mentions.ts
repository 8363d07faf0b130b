/** How often a division is mentioned, where, and as what. */
export interface Mentions {
  weight: number
  /** Named by the title, or as the issuer at the head. */
  titled: boolean
  /** Blocks that mention it, and the first and the last of them. */
  blocks: number
  first: number
  last: number
  /** Its names in the document's own characters. */
  readonly surfaces: Map<string, number>
  readonly code: string
}

export type Ranked = readonly (readonly [string, Mentions])[]
