/** ——…, ①…: one of several paragraphs under what the one before them says. */
export const isItem = (text: string): boolean => /^\s*(?:[-—–―]|[①-⑳])/.test(text)
