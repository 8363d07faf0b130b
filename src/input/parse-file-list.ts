/** The names in a list: one a line, or separated by NUL characters (find -print0). */
export const parseFileList = (text: string): string[] =>
  text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '')
