import { pattern } from '../document/pattern.ts'

const suffix = /(?:特别行政区|自治区|自治州|自治县|自治旗|林区|特区|矿区|新区|地区|省|市|区|县|旗|盟|州)$/
const peoples = pattern`
  (?:壮族|回族|维吾尔|藏族|羌族|彝族|苗族|侗族|瑶族|土家族|布依族|白族|傣族|景颇族|哈尼族|傈僳族|朝鲜族|蒙古族?
  |满族|黎族|哈萨克族?|柯尔克孜|达斡尔族?|鄂温克族?|鄂伦春|畲族|毛南族|仫佬族|水族|佤族|拉祜族|布朗族|独龙族
  |怒族|纳西族|普米族|裕固族|保安族|东乡族|撒拉族|锡伯|塔吉克|仡佬族|各族|土族|双江)+
`

/** 南山区 → 南山, 大化瑶族自治县 → 大化. */
export const shortName = (name: string): string => {
  const bare = name.replace(suffix, '')
  const plain = bare.replace(peoples, '')
  return plain.length >= 2 ? plain : bare
}

/** 龙胜各族自治县 is called 龙胜县 as well. */
export const commonName = (name: string): string | undefined => {
  const kind = /自治([区州县旗])$/.exec(name)?.[1]
  if (!kind || name.length < 5) return undefined
  const short = shortName(name)
  return short.length >= 2 ? short + kind : undefined
}
