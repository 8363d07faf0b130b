import type { Command } from 'commander'

/** The options of a command that heeds the configuration. */
export const addConfigOptions = (command: Command): Command =>
  command
    .option(
      '--config <file>',
      'defaults of the options (default: extract.config.json or .yaml, here or in a folder above)',
    )
    .option('--no-config', 'heed no configuration')
