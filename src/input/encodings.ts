/** What we read, by the name that the records carry. GB18030 holds all of GBK and GB2312. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const

export type Encoding = (typeof encodings)[number]
