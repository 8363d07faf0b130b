/** The words of a list over several lines, which spaces part. */
export const wordsOf = ({ raw }: TemplateStringsArray): string[] => raw[0]!.trim().split(/\s+/)
