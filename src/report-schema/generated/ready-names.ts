// Made by scripts/generate.mjs from schemas/*.yaml. Do not edit.
export const readyNames: readonly string[] = ["statistical-communique","work-report"]
