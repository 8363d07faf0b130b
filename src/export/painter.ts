export interface Painter {
  readonly title: (text: string) => string
  readonly header: (text: string) => string
  readonly cell: (text: string, column: string) => string
}

const plain: Painter = { title: (text) => text, header: (text) => text, cell: (text) => text }

/** The colours of the table; chalk is loaded only where there is colour. */
export const painter = async (color: boolean): Promise<Painter> => {
  if (!color) return plain
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const styles: Readonly<Record<string, (text: string) => string>> = {
    value: chalk.bold,
    min: chalk.bold,
    max: chalk.bold,
    text: chalk.cyan,
    kind: chalk.dim,
    line: chalk.dim,
  }
  return {
    title: (text) => chalk.bold(text),
    header: (text) => chalk.underline(text),
    cell: (text, column) => styles[column]?.(text) ?? text,
  }
}
