const formula = /^[=+\-@\t\r\n＝＋－＠]/
const plainNumber = /^[+\-＋－]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?[%％‰]?$/

/** A cell that a spreadsheet program would take for a formula gets an apostrophe before it; numbers stay as they are. */
export const defuse = (cell: string): string => (formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell)
