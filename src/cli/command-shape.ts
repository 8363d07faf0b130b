import type { Command, Option } from 'commander'

/** What completions and the manual need to know of a command; all of it from its definition. */
export interface CommandShape {
  readonly name: string
  readonly summary: string
  readonly description: string
  readonly usage: string
  readonly operands: readonly OperandShape[]
  readonly options: readonly OptionShape[]
  readonly commands: readonly CommandShape[]
  /** What the help says behind the options. */
  readonly notes: string
}

export interface OperandShape {
  /** As in the usage: <file:line>, [name]. */
  readonly term: string
  readonly description: string
  readonly choices: readonly string[]
}

export interface OptionShape {
  /** -f, --format: short and long, as far as there are. */
  readonly names: readonly string[]
  /** What stands behind it: the value's name. */
  readonly value: string | undefined
  readonly choices: readonly string[]
  readonly description: string
  /** Of the help: "Output". */
  readonly group: string
}

/** Describes a command and those below it. */
export const commandShape = (command: Command): CommandShape => {
  const help = command.createHelp()
  return {
    name: command.name(),
    summary: command.summary() || command.description(),
    description: command.description(),
    usage: help.commandUsage(command),
    operands: command.registeredArguments.map((argument) => ({
      term: help.argumentTerm(argument),
      description: help.argumentDescription(argument),
      choices: argument.argChoices ?? [],
    })),
    options: help.visibleOptions(command).map((option) => ({
      names: [option.short, option.long].filter((name) => name !== undefined),
      value: option.flags.match(/[<[](?<name>.+?)[>\]]/)?.groups?.name,
      choices: option.argChoices ?? [],
      description: describe(option),
      group: (option.helpGroupHeading ?? 'Options:').replace(/:$/, ''),
    })),
    commands: command.commands.map(commandShape),
    notes: notesOf(command),
  }
}

const describe = ({ description, defaultValue }: Option): string =>
  typeof defaultValue === 'string' || typeof defaultValue === 'number'
    ? `${description} (default: ${defaultValue})`
    : description

/** The help text without what commander makes of the definitions. */
const notesOf = (command: Command): string => {
  const own = command.helpInformation()
  let whole = ''
  const { writeOut } = command.configureOutput()
  command.configureOutput({
    writeOut: (text) => {
      whole += text
    },
  })
  command.outputHelp()
  if (writeOut) command.configureOutput({ writeOut })
  return whole.replace(own, () => '').trim()
}
