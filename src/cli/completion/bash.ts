import type { CommandShape } from '../command-shape.ts'
import { type Choices, operandChoices, optionChoices, valueOptions } from './choices.ts'

/** A bash script (3.2 and later, without the package bash-completion). */
export const bash = (program: CommandShape): string => `# bash completion for extract: source <(extract completion bash)
_extract() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command=${program.name} first=1 names= list= files= i IFS=$'\\n'
  # --format=csv comes as three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${valueOptions(program).join('|')})
        ((i++))
        [[ \${COMP_WORDS[i]} == = ]] && ((i++)) ;;
      -*) ;;
      ${program.commands.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[i]} first=; break ;;
      *) first=; break ;;
    esac
  done
  case "$command $prev" in
${[program, ...program.commands].flatMap(valueCases).join('\n')}
    *)
      case "$command" in
${[program, ...program.commands].map((command) => operandCase(command)).join('\n')}
      esac ;;
  esac
  if [[ -n $list ]]; then
    # The names that are there already stay: money,per -> money,percent
    local before=
    [[ $cur == *,* ]] && before=\${cur%,*},
    COMPREPLY=( $(compgen -P "$before" -W "$list" -- "\${cur##*,}") )
    compopt -o nospace 2>/dev/null
  else
    COMPREPLY=( $(compgen -W "$names" -- "$cur") )
    if [[ -n $files ]]; then
      COMPREPLY+=( $(compgen -f -- "$cur") )
      compopt -o filenames 2>/dev/null
    fi
  fi
  return 0
}
complete -F _extract extract
`

const words = (names: readonly string[]): string => `$'${names.join('\\n')}'`

const namesOf = ({ options }: CommandShape): string[] => options.flatMap(({ names }) => names)

/** The cases for the value of each option. */
const valueCases = (command: CommandShape): string[] =>
  command.options.flatMap((option) => {
    const choices = optionChoices(option, command)
    if (!choices) return []
    const pattern = option.names.map((name) => `"${command.name} ${name}"`).join('|')
    return `    ${pattern}) ${actionOf(choices)} ;;`
  })

const actionOf = (choices: Choices): string => {
  if (choices.type === 'nothing') return ':'
  if (choices.type === 'files') return 'files=1'
  return `${choices.type === 'list' ? 'list' : 'names'}=${words(choices.names)}`
}

/** What is proposed where no option's value is wanted. */
const operandCase = (command: CommandShape): string => {
  const [operand] = command.operands
  const choices = operand ? operandChoices(operand) : ({ type: 'nothing' } as const)
  const starts = command.commands.map(({ name }) => name)
  const both = starts.length > 0 ? `${actionOf(choices)}; [[ -n $first ]] && names=${words(starts)}` : actionOf(choices)
  return `        ${command.name}) if [[ $cur == -* ]]; then names=${words(namesOf(command))}; else ${both}; fi ;;`
}
