import * as OpenCC from 'opencc-js/t2cn'

/** 乾 is a Simplified character too (乾县, 乾坤): reading it as 干 would change names. */
const keep = new Set('乾')

/** The text of src/document/generated/traditional.ts, from OpenCC's character table. */
export const traditional = () => {
  const convert = OpenCC.Converter({ from: 't', to: 'cn' })
  let from = ''
  let to = ''
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const char = String.fromCharCode(code)
    const simple = convert(char)
    if (simple === char || simple.length !== 1 || keep.has(char)) continue
    from += char
    to += simple
  }
  return `// Made by scripts/generate.mjs from OpenCC's character table (Apache-2.0). Do not edit.
export const traditional = '${from}'
export const simplified = '${to}'
`
}
