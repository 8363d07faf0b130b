/** One line of an explanation: what it is about, what it is, and how that came about; below it, what it is not and why. */
export interface Row {
  readonly label: string
  readonly text: string
  readonly how?: string
  readonly not?: readonly { readonly text: string; readonly why: string }[]
}
