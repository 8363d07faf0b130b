/** What we read, by the name that the records carry. GB18030 holds all of GBK and GB2312. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const

export type Encoding = (typeof encodings)[number]

/** Other names that users give, in lower case and without hyphens or underscores. */
export const encodingNames: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  ucs2: 'utf-16le',
  utf16be: 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  euccn: 'gb18030',
  cp936: 'gb18030',
  big5: 'big5',
  big5hkscs: 'big5',
  cp950: 'big5',
}
