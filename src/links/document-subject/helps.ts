import type { Mentions } from './mentions.ts'

/** 北京市对口帮扶我市云岭县, 北京市支援合作办与我市: who helps us is not us, however often it is named. */
export const helps = (text: string, full: string, { surfaces }: Mentions): boolean => {
  for (const name of new Set([full, ...surfaces.keys()]))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (
        /^[省市区]?[^，。；、“”\n]{0,12}?(?:对口)?(?:帮扶|支援|援助|援建)(?:了|的)?[我本全][省市区县州]|^[^，。；\n]{0,16}[与和][我本][省市区县州]/.test(
          text.slice(at + name.length, at + name.length + 30),
        )
      )
        return true
  return false
}
