const most = 80

/** The words of its sentence before a figure. `at` is an offset in the text. */
export const leadOf = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - most), at)
  return before.slice(before.search(/[^。！？\n]*$/))
}
