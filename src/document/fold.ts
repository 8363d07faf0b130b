import { radicals, simplified, traditional } from './generated/traditional.ts'

/** Any kind of white space reads as a space first; `reading.ts` then decides which spaces stay. */
export const SPACE = 0x20
/** What a character that reads as nothing has in the {@link foldTable}. */
export const DROPPED = 0xffff

const FIRST_RADICAL = 0x2f00

const build = (): Uint16Array => {
  // 65,536 zeros cost nothing until they are touched; writing each character into its place took 2 ms.
  const table = new Uint16Array(0x10000)
  for (let i = 0; i < traditional.length; i += 1) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i)
  // Kangxi radicals, which PDFs print for 人 月 日 (⼈ ⽉ ⽇).
  for (let i = 0; i < radicals.length; i += 1) table[FIRST_RADICAL + i] = radicals.charCodeAt(i)
  // Full-width digits, letters and signs read as half-width. Full-width ，（）：； stay: a comma between clauses is not
  // the comma of 1,234.
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0
  const set = (chars: string, code: number) => {
    for (let i = 0; i < chars.length; i += 1) table[chars.charCodeAt(i)] = code
  }
  set('，（）：；！？', 0)
  set(
    ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    SPACE,
  )
  set('\0\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', DROPPED)
  set('￥', 0xa5)
  set('−﹣', 0x2d) // − is the minus sign of mathematics
  set('∶', 0x3a) // the ratio sign of 1∶3
  set('○', 0x3007) // 一九八○年 is typed with a circle
  return table
}

/** The code unit that each UTF-16 code unit reads as; 0 for one that reads as itself, {@link DROPPED} where it reads as nothing. */
export const foldTable: Uint16Array = build()

/** A Chinese character, as far as spacing goes. */
export const isHanzi = (code: number): boolean =>
  code >= 0x2e80 && code <= 0x9fff && (code >= 0x3400 || code < 0x3000 || code === 0x3007)

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

export const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
