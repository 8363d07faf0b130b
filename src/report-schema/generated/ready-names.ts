// Made by scripts/generate.mjs from schemas/*.yaml. Do not edit.
export const readyNames: readonly string[] = ["budget-execution","earnings-flash","paired-assistance","statistical-communique","work-report"]
