/** Frequent characters of reports, Simplified and Traditional: only a wrong decoding avoids them all. */
const common = new Set(
  '·°±×÷§©®€' +
    '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两制机当使点从业本去把性好应开它合还因由其些然前外天政四日社义平形相全表间样与关各重新线内数正心反明看原利比或质气第向道变条没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压世金增争济阶术交受联什认六共权收证改清己美再采转更单风打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信节话米整空元况今集传土许步群广石记需段研界究影算低持众书布复容际商非验断深难近千委素技备半办青省列约支般史感劳便团市何除消构府称太准精值率族维划选标写存候效院查江型眼按格养易置派层片始却专状育厂京识适属圆包火住满县局照参红细引该铁价严亿季额亩吨占企投居费财预港澳台镇村户幅降超余累均城乡融销售贸税益促善推项套贫困帮扶' +
    '這為個國時來們動產種過說經進裡現實兩機當點業應開還與關義間樣線內數總條質氣無問題黨員設長資邊級圖統將組見計別論運農幾區強決戰則據處隊給門規熱領東導壓爭濟階術聯認權證轉單風帶場車務萬達積議聲報類離華確張節話況傳許廣記驗斷難備辦約勞團構稱準維劃選標養層專狀廠識適屬圓滿縣參紅細鐵價嚴億額畝噸佔財預臺灣鎮戶餘鄉銷貿稅項貧幫圍蘭歲爾',
)

const blank = /\s/
const latin = /[\u00c0-\u00ff]/

/** How much one character speaks for the decoding that gave it. */
const weigh = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  if (common.has(char)) return 1
  if (code < 0x80) return code > 0x20 && code < 0x7f ? 0.5 : -2
  if (code < 0xa0 || (code >= 0xe000 && code < 0xf900) || code === 0xfffd || code >= 0xf0000) return -2
  if ((code >= 0x3000 && code < 0x3030) || (code >= 0xff01 && code < 0xff5f) || (code >= 0x2010 && code < 0x2040))
    return 0.8
  if (code >= 0x4e00 && code < 0xa000) return 0.1
  return latin.test(char) ? 0.5 : -1
}

/** From -2 (surely decoded wrongly) to 1 (plain Chinese): the mean over the characters; blanks don't count. */
export const scoreText = (text: string): number => {
  let sum = 0
  let count = 0
  for (const char of text) {
    if (blank.test(char)) continue
    sum += weigh(char)
    count += 1
  }
  return count ? sum / count : 0
}
