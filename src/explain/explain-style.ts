/** How an explanation looks: columns that it may take, and its colours. */
export interface ExplainStyle {
  readonly width: number
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly marker: (text: string) => string
}

const plain = (text: string): string => text

export const plainStyle: ExplainStyle = { width: 120, strong: plain, faint: plain, marker: plain }
