// Made by scripts/generate.mjs from schemas/*.yaml. Do not edit.
export const readyNames: readonly string[] = ["budget-execution","earnings-flash","statistical-communique","work-report"]
