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
  let radicals = ''
  for (let code = 0x2f00; code <= 0x2fd5; code += 1) radicals += String.fromCharCode(code).normalize('NFKC')
  return `// Made by scripts/generate.mjs from OpenCC's character table (Apache-2.0) and Unicode's. Do not edit.
/** What the Kangxi radicals from U+2F00 on stand for. */
export const radicals = '${radicals}'
export const traditional = '${from}'
export const simplified = '${to}'
`
}
