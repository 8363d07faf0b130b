/** Where the data of a run go. */
export interface Output {
  /** Resolves when the text is taken; to false where nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>
  /** The output is whole. */
  readonly finish: () => void
  /** The output is not to be; a file that stood there before is as it was. */
  readonly discard: () => void
}
