import { type Command, Option } from 'commander'
import { parseEncoding } from '../input/parse-encoding.ts'
import { oneOf } from './one-of.ts'
import { parseDate } from './parse-date.ts'

/** The options that say how a document is read, and are the same for several documents. */
export const addDecodingOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--encoding <name>',
        'of the files: utf-8, utf-16le, utf-16be, gb18030, gbk, gb2312, big5 (default: found out)',
      ).argParser(parseEncoding),
    )
    .addOption(oneOf('--input-format <name>', 'what the files hold (default: by their names)', ['text', 'markdown']))
    .option('--stdin-name <name>', 'what to call standard input; report.md is read as Markdown')

/** The options that say how a document is read; every command that reads documents has them. */
export const addReadingOptions = (command: Command): Command =>
  addDecodingOptions(command).addOption(
    new Option(
      '--date <YYYY-MM-DD>',
      "the report's own date, which 今年 and 3月 go by (default: from the report)",
    ).argParser(parseDate),
  )
