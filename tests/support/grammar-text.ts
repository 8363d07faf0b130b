import fc from 'fast-check'
import type { FigureKind } from '../../src/figures/kind.ts'
import { kinds } from '../../src/figures/kinds/index.ts'
import { words as currencies, signs } from '../../src/figures/kinds/money/units.ts'
import { rules } from '../../src/figures/non-figures/rules/index.ts'
import { words } from '../../src/figures/non-figures/words.ts'
import { wordsBefore, wordsBehind } from '../../src/figures/refine/modifier-words.ts'

const list = kinds as readonly FigureKind[]

/** All that the rules look for: units, the starts of rules, fixed words, modifiers, currencies. */
const vocabulary: readonly string[] = [
  ...new Set([
    ...list.flatMap((kind) => (kind.units ?? []).flatMap((row) => row.forms.split(/\s+/))),
    ...list.flatMap((kind) => (kind.rules ?? []).flatMap((rule) => [...rule.starts])),
    ...rules.flatMap((rule) => [...rule.starts]),
    ...Object.values(words).flatMap((group) => group.split(/\s+/)),
    ...[...wordsBefore, ...wordsBehind].map(({ word }) => word),
    ...signs.map(({ sign }) => sign),
    ...currencies.map(({ word }) => word),
  ]),
]

const numerals = [
  ...'0123456789０１２一二两三四五六七八九十百千万亿兆零〇廿卅半数几壹贰叁拾佰仟萬億兩點点多余来第首前近过去今上下本',
  '2024',
  '1,234.5',
  '12.5',
  '10',
  '二〇二四',
]

const between = [
  ...'，。、；：！？（）()《》“”「」〔〕 　\n\t\r-—–～~至到和与及或比/:：.．%‰℃+×的为在年月日号时分秒度',
  '\r\n',
  '以来',
  '以上',
  '增长',
  '同比',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '👏',
  '𠮷',
  '\ud83d',
  '\udc4f',
  '**',
  'GDP',
  'https://',
]

/** Text out of the grammar's own alphabet: what is most likely to meet a rule halfway. */
export const grammarText = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...numerals), weight: 4 },
        { arbitrary: fc.constantFrom(...vocabulary), weight: 3 },
        { arbitrary: fc.constantFrom(...between), weight: 3 },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''))
