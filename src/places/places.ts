import { divisions } from './generated/divisions.ts'

/** An administrative division with its GB/T 2260 code. */
export interface Division {
  readonly code: string
  readonly name: string
}

const suffix = /(?:特别行政区|自治区|自治州|自治县|自治旗|林区|特区|矿区|新区|地区|省|市|区|县|旗|盟|州)$/
const peoples =
  /(?:壮族|回族|维吾尔|藏族|羌族|彝族|苗族|侗族|瑶族|土家族|布依族|白族|傣族|景颇族|哈尼族|傈僳族|朝鲜族|蒙古族?|满族|黎族|哈萨克族?|柯尔克孜|达斡尔族?|鄂温克族?|鄂伦春|畲族|毛南族|仫佬族|水族|佤族|拉祜族|布朗族|独龙族|怒族|纳西族|普米族|裕固族|保安族|东乡族|撒拉族|锡伯|塔吉克|仡佬族|各族|土族|双江)+/

/** 南山区 → 南山, 大化瑶族自治县 → 大化. */
export const shortName = (name: string): string => {
  const bare = name.replace(suffix, '')
  const plain = bare.replace(peoples, '')
  return plain.length >= 2 ? plain : bare
}

/** 龙胜各族自治县 is called 龙胜县 as well. */
const commonName = (name: string): string | undefined => {
  const kind = /自治([区州县旗])$/.exec(name)?.[1]
  if (!kind || name.length < 5) return undefined
  const short = shortName(name)
  return short.length >= 2 ? short + kind : undefined
}

export interface Gazetteer {
  /** Every full or common name, with the divisions that bear it. */
  readonly names: ReadonlyMap<string, readonly Division[]>
  /** Short names of provinces and prefectures, which stand for them anywhere: 深圳, 湖北. */
  readonly shorts: ReadonlyMap<string, readonly Division[]>
}

let made: Gazetteer | undefined

/** The table of divisions, made at its first use. */
export const gazetteer = (): Gazetteer => {
  made ??= build()
  return made
}

/** Short names of prefectures that are everyday words. */
const words = new Set(['东方', '平顶', '自贡', '来宾', '海东', '海南', '海北', '黄南', '文昌'])

const build = (): Gazetteer => {
  const names = new Map<string, Division[]>()
  const shorts = new Map<string, Division[]>()
  const add = (map: Map<string, Division[]>, name: string, division: Division): void => {
    const list = map.get(name)
    if (list) list.push(division)
    else map.set(name, [division])
  }
  const enter = (division: Division, large: boolean): void => {
    add(names, division.name, division)
    const common = commonName(division.name)
    if (common) add(names, common, division)
    if (!large) return
    const short = shortName(division.name)
    if (short.length >= 2 && !words.has(short)) add(shorts, short, division)
  }
  for (const line of divisions.split('\n')) {
    const [head, rest] = line.split('>') as [string, string | undefined]
    const province = head.slice(0, 2)
    enter({ code: `${province}0000`, name: head.slice(2) }, true)
    for (const group of rest?.split(';') ?? []) {
      const [city, counties] = group.split('@') as [string, string | undefined]
      const prefecture = city.slice(0, 2)
      if (city.length > 2) enter({ code: `${province}${prefecture}00`, name: city.slice(2) }, true)
      for (const county of counties?.split(' ') ?? [])
        enter({ code: `${province}${prefecture}${county.slice(0, 2)}`, name: county.slice(2) }, false)
    }
  }
  return { names, shorts }
}
