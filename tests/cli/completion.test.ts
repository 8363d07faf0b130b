import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'
import { readyNames } from '../../src/report-schema/generated/ready-names.ts'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

const scriptOf = async (shell: string): Promise<string> => (await run(['completion', shell])).stdout

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0

const program = createProgram({} as never)
const options = [program, ...program.commands].flatMap((command) =>
  command.options.map(({ long }) => [command.name(), long ?? ''] as const),
)

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  it('knows every command and option', async () => {
    const script = await scriptOf(shell)
    for (const command of program.commands) expect(script).toContain(command.name())
    for (const [, long] of options) expect(script).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long)
  })

  it.skipIf(!has(shell))('is one that the shell reads', async () => {
    const script = join(tempFolder({ script: await scriptOf(shell) }), 'script')
    const { stderr, status } = spawnSync(shell, ['-n', script], { encoding: 'utf8' })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })
})

/** What is proposed behind a line; sorted, without descriptions. */
type Propose = (line: string) => Promise<string[]>

const proposedBy: Readonly<Record<string, Propose>> = {
  bash: async (line) => {
    // bash splits at = as well.
    const words = line.split(/ |(=)/).filter((word) => word !== undefined)
    const folder = tempFolder({ script: await scriptOf('bash'), 'report.txt': '' })
    const complete = 'COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _extract 2>/dev/null'
    const command = `source ./script; ${complete}; IFS=$'\\n'; echo "\${COMPREPLY[*]}"`
    const { stdout } = spawnSync('bash', ['-c', command, 'bash', ...words], { cwd: folder, encoding: 'utf8' })
    return stdout
      .split('\n')
      .filter((word) => word !== '' && word !== 'script')
      .sort()
  },
  fish: async (line) => {
    const folder = tempFolder({ script: await scriptOf('fish'), 'report.txt': '' })
    const command = `source ${join(folder, 'script')}; complete -C '${line}'`
    const { stdout } = spawnSync('fish', ['-c', command], { cwd: folder, encoding: 'utf8' })
    return stdout
      .split('\n')
      .map((each) => each.replace(/\t.*/, '').replace(/^--\w+=/, ''))
      .filter((word) => word !== '' && word !== 'script')
      .sort()
  },
}

describe.each(Object.keys(proposedBy))('%s proposes', (shell) => {
  const propose = proposedBy[shell] as Propose
  const commands = program.commands.map((command) => command.name())

  it.skipIf(!has(shell)).each<[string, readonly string[]]>([
    ['extract --form', ['--format']],
    ['extract --format ', ['csv', 'json', 'ndjson', 'table', 'tsv']],
    ['extract --format=n', ['ndjson']],
    ['extract report.txt -f t', ['table', 'tsv']],
    ['extract --kind money,perc', ['money,percent', 'money,percentage_point']],
    ['extract --date ', []],
    ['extract --files-from rep', ['report.txt']],
    ['extract exp', ['explain']],
    ['extract explain rep', ['report.txt']],
    ['extract schema r', [...readyNames.filter((name) => name.startsWith('r')), 'record', 'report-schema'].sort()],
    ['extract completion f', ['fish']],
    ['extract pipe ', []],
  ])('%s', async (line, proposed) => {
    expect(await propose(line)).toEqual(proposed)
  })

  it.skipIf(!has(shell))('commands and files at first', async () => {
    expect(await propose('extract ')).toEqual([...commands, 'report.txt'].sort())
  })
})
