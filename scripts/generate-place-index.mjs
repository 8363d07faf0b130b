import { loadSource } from './load-source.mjs'

const { divisions } = await loadSource('src/places/generated/divisions.ts')
const { commonName, shortName } = await loadSource('src/places/division-names.ts')

/** Short names of prefectures that are everyday words; 海南 is the province. */
const words = new Set(['东方', '平顶', '来宾', '海东', '海南', '海北', '黄南', '文昌'])

/** Every division, in the order of its code; `large` are provinces and prefectures. */
function* list() {
  for (const line of divisions.split('\n')) {
    const [head, rest] = line.split('>')
    const province = head.slice(0, 2)
    yield { code: `${province}0000`, name: head.slice(2), large: true }
    for (const group of rest?.split(';') ?? []) {
      const [city, counties] = group.split('@')
      const prefecture = city.slice(0, 2)
      if (city.length > 2) yield { code: `${province}${prefecture}00`, name: city.slice(2), large: true }
      for (const county of counties?.split(' ') ?? [])
        yield { code: `${province}${prefecture}${county.slice(0, 2)}`, name: county.slice(2), large: false }
    }
  }
}

/** The text of src/places/generated/place-index.ts. */
export const placeIndex = () => {
  const byEnd = new Map()
  const shorts = []
  const enter = (name, entry) => {
    const end = name.slice(-2)
    byEnd.set(end, [...(byEnd.get(end) ?? []), name.slice(0, -2) + entry])
  }
  for (const { code, name, large } of list()) {
    enter(name, code)
    const common = commonName(name)
    if (common) enter(common, `${code}=${name}`)
    const short = shortName(name)
    if (large && short.length >= 2 && (code.endsWith('0000') || !words.has(short)))
      shorts.push(`${short}${code}=${name}`)
  }
  const lines = [...byEnd].map(([end, entries]) => `${end}${entries.join(' ')}`)
  const starts = [...new Set([...byEnd.keys()].map((end) => end[0]))].join('')
  return `// Made by scripts/generate.mjs from divisions.ts. Do not edit.
/** Every name of a division by its last two characters, a line each: these, then what stands before them and the code; behind = the full name where this is another. */
export const namesByEnd = \`
${lines.join('\n')}
\`
/** Every character that stands last but one in a name. */
export const lastButOne = '${starts}'
/** The short names of provinces and prefectures, with the code and the full name. */
export const shortNames = '${shorts.join(' ')}'
`
}
