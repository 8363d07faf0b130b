import { readFileSync } from 'node:fs'
import { loadSource } from './load-source.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Characters that roff would print as others: a quote as an apostrophe, a hyphen as a soft one. */
const marked = { '\\': '\\e', '-': '\\-', "'": '\\(aq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti' }

/** A line of text as roff takes it. */
const escaped = (text) => text.replace(/[\\\-'`^~]/g, (char) => marked[char]).replace(/^\./, '\\&.')

const bold = (text) => `\\fB${escaped(text)}\\fR`
const italic = (text) => `\\fI${escaped(text)}\\fR`

/** Text as it stands, line by line. */
const verbatim = (lines) => ['.nf', ...lines.map(escaped), '.fi']

const optionLines = ({ names, value, choices, description }) => {
  const term = names.map(bold).join(', ') + (value ? ` ${italic(value)}` : '')
  const allowed = choices.length > 0 ? ` One of ${choices.map(bold).join(', ')}.` : ''
  const text = escaped(description)
  return ['.TP', term, `${text}${text.endsWith('.') || allowed === '' ? '' : '.'}${allowed}`]
}

/** The options under the headings of the help; `heading` is .SH or .SS. */
const optionSections = (options, heading) =>
  [...new Set(options.map(({ group }) => group))].flatMap((group) => [
    `${heading} ${group === 'Options' ? 'Options' : `${group} options`}`,
    ...options.filter((option) => option.group === group).flatMap(optionLines),
  ])

/** What stands behind the options in the help: "Examples:" over indented lines, or paragraphs. */
const noteLines = (notes, headed) =>
  notes.split('\n\n').flatMap((block) => {
    const [first, ...others] = block.split('\n')
    const [, title, rest = ''] = /^(Examples|Formats|Exit code):(.*)/.exec(first) ?? []
    const lines = title ? [rest.trim(), ...others].filter((line) => line !== '') : [first, ...others]
    const laidOut = lines.some((line) => line.startsWith('  '))
    return [...(title ? headed(title) : ['.PP']), ...(laidOut ? verbatim(lines) : lines.map(escaped))]
  })

const commandLines = (command) => [
  `.SS ${command.name}`,
  `${bold(`extract ${command.name}`)}${command.operands.map(({ term }) => ` ${italic(term)}`).join('')} [${italic('options')}]`,
  '.PP',
  ...command.description.split('\n').map(escaped),
  ...command.operands.flatMap(({ term, description }) => ['.TP', italic(term), escaped(description)]),
  ...command.options.flatMap(optionLines),
  ...noteLines(command.notes, (title) => ['.PP', bold(`${title}:`)]),
]

/** The text of man/extract.1: what `man extract` shows, from the command definitions. */
export const manFile = async () => {
  const { createProgram } = await loadSource('src/cli/program.ts')
  const { commandShape } = await loadSource('src/cli/command-shape.ts')
  const program = commandShape(createProgram({}))
  const lines = [
    '.\\" Made by scripts/generate.mjs from the command definitions. Do not edit.',
    `.TH EXTRACT 1 "" "extract\\-figures ${version}" "User Commands"`,
    '.SH Name',
    `extract \\- ${escaped(program.description.replace(/\.$/, ''))}`,
    '.SH Synopsis',
    ...program.usage.split('\n').flatMap((line, i) => [...(i > 0 ? ['.br'] : []), escaped(line.trim())]),
    '.SH Description',
    escaped(program.description),
    ...program.operands.flatMap(({ term, description }) => ['.TP', italic(term), escaped(description)]),
    ...optionSections(program.options, '.SH'),
    '.SH Commands',
    ...program.commands.flatMap(commandLines),
    ...noteLines(program.notes, (title) => [`.SH ${title === 'Exit code' ? 'Exit status' : title}`]),
    '.SH Files',
    '.TP',
    bold('extract.config.json, extract.config.yaml'),
    'Defaults of the options, in the working folder or the nearest one above.',
    '.SH Environment',
    '.TP',
    bold('NO_COLOR, FORCE_COLOR'),
    'Whether the output is coloured, where \\-\\-color says nothing.',
  ]
  return `${lines.join('\n')}\n`
}
