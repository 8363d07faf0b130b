import { Argument, type Command } from 'commander'
import type { Context } from '../context.ts'

const help = `
Examples:
  echo 'source <(extract completion bash)' >> ~/.bashrc
  extract completion zsh > "\${fpath[1]}/_extract"
  extract completion fish > ~/.config/fish/completions/extract.fish`

export const defineCompletion = (program: Command, context: Context): void => {
  program
    .command('completion')
    .summary('completion of commands, options and their values for a shell')
    .description('Prints a script that completes commands, options and their values in a shell.')
    .addArgument(new Argument('<shell>', 'which one').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', help)
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { printCompletion } = await import('../print-completion.ts')
      context.exitCode = await printCompletion(shell, program, context.io)
    })
}
