import type { FindingsReporter } from './reporter.ts'

export const github: FindingsReporter = {
  name: 'github',
  description: 'annotations of a GitHub Actions run, and a summary of it (GITHUB_STEP_SUMMARY)',
  extensions: [],
  open: async () => (await import('./github-writer.ts')).githubWriter(),
}
