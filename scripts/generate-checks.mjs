import { loadSource } from './load-source.mjs'

const shown = (examples, finds) => examples.filter((example) => example.finds === finds).map(({ text }) => text.trim())

const block = (texts) => ['```', texts.join('\n---\n'), '```']

const section = ({ code, severity, title, description, examples }) => [
  `## ${code}`,
  '',
  `${title}. (${severity})`,
  '',
  description,
  '',
  'Finds something in each of these:',
  '',
  ...block(shown(examples, true)),
  '',
  'Leaves these alone:',
  '',
  ...block(shown(examples, false)),
  '',
]

/** The text of docs/checks.md: what each check says of itself, with its examples. */
export const checksFile = async () => {
  const { checks } = await loadSource('src/checks/index.ts')
  const lines = [
    '<!-- Made by scripts/generate.mjs from src/checks. Do not edit. -->',
    '',
    '# Checks',
    '',
    '`extract validate` runs them all; `--check CODE,CODE` runs some, and `checks` in the configuration gives one another',
    'severity or turns it off. A value stands for all that round to it, and 约, 近, 超, 余, 以上 and 不足 for more: a check finds',
    'something only where no values that the report can mean agree.',
    '',
    ...checks.flatMap(section),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
