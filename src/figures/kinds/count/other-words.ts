import { patternOf } from '../../../document/pattern.ts'

/**
 * Words that a measure word begins, so that the numeral before them counts nothing with it: 三个月 is no count of 个.
 * After digits most of them are two words (5家园区 is 5家 and 园区), so this holds for hanzi numerals, and for
 * nouns and weak measure words behind any numeral.
 */
const words = patternOf('y')`
  个(?:[体别性税月]|人(?:所得|信[息用贷]|[消缴][费存]
  |贷|[账帐][户号]|住房|荣誉|奖|全能|赛|项|素质|简历|名义|用户|客户|投资|经营|隐私|数据|资料|养老|支付|储蓄|收入|利益
  |主义|意[见愿]|能力|工作|创业|身份|独资|理财|健康|银行业务|电脑|卫生|征信|股东|信托))
  |名[单义称额字]|项目|件套|位[于置次列居]|条[件例款约]|家[庭长园]|户[口籍外]
  |人[均民员工力类口才大社]|版[本权图]|代[表替理]|期[间待望货]|场[所景面馆地]|点[名评赞击]
  |本[报市省区县公身次届周月科]|单[位元]|面[积向临对]|部[分门]|层[次级面]|段[落]|科[技学研]|种[植子养]|份[额]
  |门[店]|号[召]|车[道间库站辆]|家(?:电|具(?![有备体]))|国[道内家际务旗营有企防债开资民]|世[界纪]|系[统列]
  |行[业人政动]|机[器床场构制关械动组]|企业|流[程动]|端[午口到]|重[要点大庆阳能工]|社[会区]|大[型学类量规数道]
  |市[民场政区长容]|省[份会内外委]|馆[藏]|港[仙元币口]|季[度节]|岗位|级[别]|线[城下上性]|型[号]|核[心]
`

/** Words that leave no numeral before them, in whatever digits it is written: 突破5000万大关, 5.1 管理层讨论. */
const certain = patternOf('y')`
  群[众体]|村民|人民(?![主黨党代政])|股[指票权]|声誉|杠杆|极端|课程|案件
  |本[公报行集期次年市省区县人身计项工]|部[门委分]|板块|项目(?!标)|车道|家(?:[电庭]|具(?![有备体]))|所[示述]
  |集[团中]|版本|单位|发[展布行改现电]|通[用道过信知常]|节气|岗位|企业|机器人|系[统列]|行业|世[界纪]|端午|社会
  |系(?:咪|唔|因|都|咁|冇|一|有|好|话)|大[关卡]|管[理控辖]|对[每于其各所该照应待比象接]|支[出付持援]
`

const startsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

export const beginsOtherWord = (text: string, at: number): boolean => startsAt(words, text, at)

export const beginsCertainWord = (text: string, at: number): boolean => startsAt(certain, text, at)
