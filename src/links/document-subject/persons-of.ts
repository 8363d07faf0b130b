import { namesSeen } from '../lexicon/names-seen.ts'
import { predicateAt } from '../lexicon/predicates.ts'

const SAMPLE = 60_000

/** Where somebody's name may begin: behind a mark, 的, or a word for what somebody is. */
const opening = /(?:^|[\s，,。；：、“”（）《》！？的]|书记|主任|老师|校长|村民|记者|队长|经理|医生)$/

/**
 * 张桂芳 in a feature: a surname and two characters that clauses begin with time and again, with another word behind them
 * each time. Names of two characters look like too many other words.
 */
export const personsOf = (text: string): string[] => {
  const sample = text.slice(0, SAMPLE)
  const seen = namesSeen(
    sample,
    () => true,
    (at) => opening.test(sample.slice(Math.max(0, at - 2), at)),
  )
  return [...seen]
    .filter(
      ([name, { times, opens, behind }]) =>
        opens >= 2 && times >= 3 && opens * 3 >= times && behind.size >= 3 && !holdsWord(name) && acts(sample, name),
    )
    .map(([name]) => name)
}

/** 张桂芳说, 张桂芳告诉记者, 张桂芳今年: somebody, not something. */
const acts = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 3))
    if (
      /^(?:说|告诉|介绍|表示|坦言|回忆|笑|是个?[一-鿿]|今年\d|带|拿|看|走|家|也|就|从|在|和|把|当|拖|用)/.test(
        text.slice(at + 3, at + 8),
      )
    )
      return true
  return false
}

/** 高质量, 党中央, 经济社: words of the language. */
const holdsWord = (name: string): boolean =>
  /(?:主席|总理|先生|女士|书记|同志)$/.test(name) ||
  predicateAt(name, 0) > 0 ||
  predicateAt(name, 1) > 0 ||
  /[的了着是在有和与不等年月日万亿个家区县市省村镇乡国党委会社业务部局院校人性品料界量率度化型级类力员者]/.test(
    name.slice(1),
  ) ||
  /^(?:高质|高水|高技|高标|高新|党中|党组|党员|习近|安全|文化|经济|农业|农村|车辆|时间|时代|任务|方面|金融|商品|温度|水平|项目|管理|成为|成功|成本|和平|相关|全面|全国|全省|全市|全县|应急|应用|利用|利益|边境|边远|于是|单位|易地|易返|关键|向着|计划|宣传|强化|解决|万元|石油|毛利|余额|曾经|常态|常住|康养|元左|范围|支持|左右|公司|能源|都是|干部|那些|满足|明显|连续|连接|花卉|米饭|房屋|房地)/.test(
    name,
  )
