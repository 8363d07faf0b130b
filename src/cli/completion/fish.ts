import type { CommandShape, OptionShape } from '../command-shape.ts'
import { type Choices, operandChoices, optionChoices } from './choices.ts'

/** A fish script. */
export const fish = (program: CommandShape): string => {
  const none = `not __fish_seen_subcommand_from ${program.commands.map(({ name }) => name).join(' ')}`
  return `# fish completion for extract: extract completion fish | source
complete -c extract -e
${program.commands
  .map(({ name, summary }) => `complete -c extract -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`)
  .join('\n')}
${[
  ...linesOf(program, none),
  ...program.commands.flatMap((command) => linesOf(command, `__fish_seen_subcommand_from ${command.name}`)),
].join('\n')}
`
}

/** In single quotes. */
const quote = (text: string): string => `'${text.replace(/['\\]/g, (char) => `\\${char}`)}'`

const linesOf = (command: CommandShape, condition: string): string[] => {
  const when = `complete -c extract -n ${quote(condition)}`
  const [operand] = command.operands
  const choices: Choices = operand ? operandChoices(operand) : { type: 'nothing' }
  const operands = choices.type === 'files' ? [] : [`${when} -f${choices.type === 'nothing' ? '' : proposals(choices)}`]
  return [...operands, ...command.options.map((option) => `${when}${optionFlags(option, command)}`)]
}

const optionFlags = (option: OptionShape, command: CommandShape): string => {
  const names = option.names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`))
  const choices = optionChoices(option, command)
  const value = choices ? (choices.type === 'files' ? ' -r -F' : ` -x${proposals(choices)}`) : ''
  return `${names.join('')}${value} -d ${quote(option.description)}`
}

const proposals = (choices: Choices): string => {
  if (choices.type === 'names') return ` -a ${quote(choices.names.join(' '))}`
  if (choices.type === 'list') return ` -a ${quote(`(__fish_append , ${choices.names.join(' ')})`)}`
  return ''
}
