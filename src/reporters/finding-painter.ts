import type { Severity } from '../findings/finding.ts'

export interface FindingPainter {
  readonly severity: (severity: Severity, text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

const plain: FindingPainter = { severity: (_, text) => text, strong: (text) => text, faint: (text) => text }

/** The colours of findings; chalk is loaded only where there is colour. */
export const findingPainter = async (color: boolean): Promise<FindingPainter> => {
  if (!color) return plain
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const styles = { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.cyan.bold }
  return {
    severity: (severity, text) => styles[severity](text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
  }
}
