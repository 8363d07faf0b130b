import type { Column } from './column.ts'

/** The header of a column: its key, the same for every program, or its Chinese title. */
export const headerOf = (column: Column, lang: 'zh' | 'en'): string => (lang === 'zh' ? column.title : column.key)
