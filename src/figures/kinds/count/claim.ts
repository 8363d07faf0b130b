import { pattern } from '../../../document/pattern.ts'
import { givesSize, isSpread, isYear, statesSize } from '../../bare-numeral.ts'
import type { BareNumeral, Claim } from '../../kind.ts'

/** Nouns that digits count with no measure word: 26317贫困人口, 6省份, 200多企业. */
const nouns = pattern`
  ^(?:贫困|建档立卡|群众|人民|农民|农户|游客|观众|居民|学生|师生|职工|人口|企业|民众|市民|官兵|村民|用户|网友
  |党员|干部|代表|委员|旅客|患者|病例|考生|儿童|老人|岗位|省份|地市|城市|乡镇|行政村|自然村|议员|国家|部门|部委
  |死|伤)
`

/** A number of things with no measure word: 声量超1.6亿, 10多万观众, 三五百, 26317贫困人口. */
export const claim = (bare: BareNumeral): Claim | undefined => {
  if (givesSize(bare)) return statesSize(bare) ? { unit: null } : undefined
  return isSpread(bare) || countsThings(bare) || tellsHowMany(bare) ? { unit: null } : undefined
}

/** 遇难人数超过900, 住院人数升至320 */
const howMany = /(?:[人户家]数)(?:已|仍)?(?:超过|达到?|升至|增至|增加到|突破|逾|为)$/
const tellsHowMany = (bare: BareNumeral): boolean =>
  howMany.test(bare.before) && !bare.value?.includes('.') && !/^[\d.%％‰:：/]|^(?:年|月|个百分)/.test(bare.behind)

const countsThings = (bare: BareNumeral): boolean =>
  !bare.numeral.hanzi &&
  !bare.value?.includes('.') &&
  nouns.test(bare.behind) &&
  !isYear(bare) &&
  !/[第+\d.:：/-]$/.test(bare.before)
