/** A pattern over several lines: line breaks and the spaces that begin a line are no part of it. */
export const pattern = (source: TemplateStringsArray): RegExp => new RegExp(sourceOf(source))

/** The same with flags: patternOf('g')`…`. */
export const patternOf =
  (flags: string) =>
  (source: TemplateStringsArray): RegExp =>
    new RegExp(sourceOf(source), flags)

/** The text of such a pattern. */
export const sourceOf = ({ raw }: TemplateStringsArray): string => raw[0]!.replace(/\n */g, '')
