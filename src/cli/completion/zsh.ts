import type { CommandShape, OptionShape } from '../command-shape.ts'
import { type Choices, operandChoices, optionChoices, valueOptions } from './choices.ts'

/** A zsh script: as a file _extract in $fpath, or sourced. */
export const zsh = (program: CommandShape): string => `#compdef extract
# zsh completion for extract: source <(extract completion zsh), or a file _extract in $fpath
_extract() {
  local command=${program.name} i
  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
      (${valueOptions(program).join('|')}) ((i++)) ;;
      (-*) ;;
      (${program.commands.map(({ name }) => name).join('|')})
        command=$words[i]
        # The rest is for the command alone.
        shift $((i - 1)) words
        ((CURRENT -= i - 1))
        break ;;
      (*) break ;;
    esac
  done
  case $command in
${[program, ...program.commands].map(commandCase).join('\n')}
  esac
}

_extract_first() {
  local -a commands=(
${program.commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`).join('\n')}
  )
  _alternative "commands:command:{_describe command commands}" 'files:file:_files'
}

if [[ $funcstack[1] == _extract ]]; then
  _extract "$@"
else
  compdef _extract extract
fi
`

/** In single quotes. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** Inside the brackets of a description, or before a colon. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, (char) => `\\${char}`)

const commandCase = (command: CommandShape): string => {
  const specs = [...command.options.map((option) => optionSpec(option, command)), ...operandSpecs(command)]
  return `    (${command.name})\n      _arguments -s -S \\\n        ${specs.join(' \\\n        ')} ;;`
}

/** '(-f --format)'{-f,--format}'[description]:value:action' */
const optionSpec = (option: OptionShape, command: CommandShape): string => {
  const { names, value, description } = option
  const choices = optionChoices(option, command)
  const argument = choices ? `:${escaped(value ?? '')}:${actionOf(choices, value ?? '')}` : ''
  const rest = `[${escaped(description)}]${argument}`
  // A long option also takes its value behind =.
  const spelled = names.map((name) => (choices ? (name.startsWith('--') ? `${name}=` : `${name}+`) : name))
  if (spelled.length === 1) return quote(`${spelled[0]}${rest}`)
  return `${quote(`(${names.join(' ')})`)}{${spelled.join(',')}}${quote(rest)}`
}

const operandSpecs = (command: CommandShape): string[] => {
  const [operand] = command.operands
  if (!operand) return []
  const action = actionOf(operandChoices(operand), operand.term)
  if (command.commands.length > 0) return [`'1:file or command:_extract_first'`, quote(`*:file:${action}`)]
  return [quote(`*:${escaped(operand.term)}:${action}`)]
}

const actionOf = (choices: Choices, name: string): string => {
  if (choices.type === 'nothing') return ''
  if (choices.type === 'files') return '_files'
  if (choices.type === 'names') return `(${choices.names.join(' ')})`
  return ` _values -s , ${escaped(name)} ${choices.names.join(' ')}`
}
