/** A table of bits by UTF-16 code unit: the cheapest way to ask of every character of a text what it may be. */
export type CharClasses = Uint8Array

/** Makes the table; each row gives its characters a bit. */
export const charClasses = (...rows: readonly (readonly [chars: string, bit: number])[]): CharClasses => {
  const classes = new Uint8Array(0x10000)
  for (const [chars, bit] of rows)
    for (let i = 0; i < chars.length; i += 1) {
      const code = chars.charCodeAt(i)
      classes[code] = classes[code]! | bit
    }
  return classes
}
