import { charClasses } from './char-classes.ts'
import { patternOf } from './pattern.ts'

/** What each place's reports, and those of the mainland's first years, speak of, most telling first; counted, and the most frequent wins. */
const cues: readonly (readonly [string, RegExp])[] = [
  [
    'HKD',
    patternOf('g')`
      香港|港元|港[幣币]|港府|立法會|特首|財政司|本港|港鐵|港人|港區|港股|聯交所|區域法院|裁判法院|警區|天文台|醫管局|入境處|康文署|房委會|公屋|居屋|綜援|差餉|呎|蚊|屯門|沙田|荃灣|旺角|灣仔|觀塘|元朗|尖沙咀
      |油麻地|深水埗|將軍澳|大埔|銅鑼灣|中環|紅磡|[恆恒]指|九龍|新界|行政長官
      |政務司|廉署|唔|嘅|咗|喺|哋|區議[員會]|[恒恆]生|\d仙|供股|（0\d{4}）
    `,
  ],
  ['MOP', /澳門|澳门元|澳[門门][幣币]|澳府|行政法務司/g],
  ['CNY', /中華人民共和國|全國人民代表大會|社會主義|人民公社|五年計劃|國務院/g],
  ['TWD', /臺灣|台灣|新[台臺][幣币]|行政院|立法院|立委|中央銀行|縣市長|新北市|高雄|經濟部|國發會/g],
]

/**
 * The currency that 元 means in a document: CNY, unless it is written in Traditional characters and speaks of Hong Kong,
 * Macau or Taiwan. `traditional` says whether it is.
 */
export const currencyOf = (text: string): string => {
  const sample = text.slice(0, 20_000)
  if (!isTraditional(sample)) return 'CNY'
  const counts = cues.map(([code, pattern]) => [code, sample.match(pattern)?.length ?? 0] as const)
  const [best] = counts.sort((a, b) => b[1] - a[1])
  return best && best[1] > 0 ? best[0] : 'CNY'
}

const TRADITIONAL = 1
const SIMPLIFIED = 2
const marks = charClasses(
  ['萬億個們國來對會時說為這後從學實經發現點過還進種應開關當體東車長門間問風馬魚鳥', TRADITIONAL],
  ['万亿个们国来对会时说为这后从学实经发现点过还进种应开关当体东车长门间问风马鱼鸟', SIMPLIFIED],
)

const isTraditional = (text: string): boolean => {
  let more = 0
  for (let i = 0; i < text.length; i += 1) {
    const mark = marks[text.charCodeAt(i)]!
    if (mark & TRADITIONAL) more += 1
    if (mark & SIMPLIFIED) more -= 1
  }
  return more > 0
}
