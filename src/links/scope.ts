import { pattern, patternOf } from '../document/pattern.ts'
import type { Figure } from '../figures/figure.ts'
import { type PlaceRegistry, placeAt } from '../places/find-places.ts'
import { partScope } from './part-scope.ts'
import type { Clause, Passage } from './passage.ts'
import { memberOf } from './subject/member-of.ts'

/** Words that begin the circle that something is ranked in: 全国, 全省区(县), 世界. */
const circles = patternOf('g')`
  全[国省市区县州球镇乡村军行]|世界|全球|我国|国内|内地|国家|亚洲|[东西南北中]?欧洲?|非洲|亚太|中东|东南亚|南亚
  |[东西南北]方|华[东北南中]|东北|西[南北]|[北南拉]美洲?|大洋洲|中西部|[东西中]部(?:地区)?|长三角|珠三角|京津冀
  |同类|行业|业内|自治区|国际|省内|市内|区内|县内|我[省市区县]|本[省市区县]|历史|史上|有史以来|副省级城市
  |省会城市|地级市|各[省市区县]
`
/** Words between the circle and the rank, which are no part of it. */
const verbs = pattern`
  (?:位居|位列|名列|列|居|位于|跃居|跃升至?|升至|进至|排名?|排在|处于|占|获|成为|是|为|的|在|被评为|进行|开展
  |实施|入选|获得|获批|荣获|获评|打造了?|建成了?|建设|迎来|举办了?|成功举办了?|新增|创建|开通|落地|第|保持|稳居
  |进入|跻身|挺进|领跑|连续[^，,]{0,6}|，|,)
`

/** Sets the circle of each rank and ordinal, and the whole of each share. */
export const setScopes = (passage: Passage, places: PlaceRegistry): void => {
  const { text } = passage
  for (const sentence of passage.sentences) {
    if (!sentence.figured) continue
    let whole: string | null = null
    let circle: string | null = null
    let share: string | null = null
    for (const clause of sentence.clauses) {
      const { start, figures } = clause
      // 第一产业增加值占全县生产总值比重为9.1%，第二产业增加值比重为41.6%: of the same whole.
      if (clause.opens && clause.index > 0) share = null
      // 占营收比例为：83%
      const led = /[:：]/.test(text[start - 1] ?? '') ? sentence.clauses[clause.index - 1] : undefined
      let from = led?.figures.every(({ kind }) => kind?.calendar) ? led.start : start
      let of = false
      let held: string | null = null
      for (const figure of figures) {
        if (figure.kind?.calendar || figure.silent) continue
        const before = text.slice(from, figure.start)
        if (figure.kind?.standing) {
          figure.scope =
            standingScope(before.replace(dated, ''), places) ?? (figure.kind.standing === 'rank' ? circle : null)
          circle = figure.scope ?? circle
        } else if (isShare(figure) && figure.change === null) {
          of = shareWord.test(before) || before.includes('占') || (of && goesOn.test(before))
          figure.scope =
            planOf(before) ??
            shareScope(before) ??
            wholeBefore(before) ??
            (before === '的' ? held : null) ??
            (of && whole
              ? memberOfWhole(text, clause, figure, whole)
              : partScope(text, figure, whole, before.length)) ??
            (of ? share : null)
          if (of) share = figure.scope
        }
        // 是上年人均收入12000元的94%: held against the amount that is named.
        held = /(?:[是为]|达到|相当于|不[及足到])([^，,。；;是为]{2,24})$/.exec(before)?.[1] ?? null
        from = figure.end
      }
      whole = wholeOf(text, clause) ?? whole
      if (clause.opens) circle = null
    }
    for (const { figures } of sentence.clauses)
      for (const figure of figures)
        if (figure.scope !== null) figure.scope = ownCharacters(passage, figure, figure.scope)
  }
}

/** 受訪者, not 受访者: a scope as the document writes it. */
const ownCharacters = ({ text, own }: Passage, { start, end }: Figure, scope: string): string => {
  const from = Math.max(0, start - 240)
  const at = text.slice(from, end + 40).lastIndexOf(scope)
  return at < 0 ? scope : own(from + at, from + at + scope.length)
}

/** 分别为27%和35%, 由18.5%提升至19.2% */
const goesOn = /^(?:[、和及与]|(?:提[高升]|上升|增[加长]?|回升|扩大|下?降低?|减少)?[到至])$/

/** 我国今年首个: when, which is no part of among whom. */
const dated = /(?:[今去]年|近年来?|目前|(?:20|19)\d\d年)$/

/** 农业的比重, 煤电装机占比, 市场份额: the words of a share, right before it. */
const shareWord = /(?:比重|占比|份额|比例)[^，,；;]{0,8}$/

/** 总产值和总收入中，林业的比重分别降至27%和31%: each share is of its own whole. */
const memberOfWhole = (text: string, clause: Clause, figure: Figure, whole: string): string => {
  const shares = clause.figures.filter(isShare)
  const inOrder = shares.length > 1 && /分别/.test(text.slice(clause.start, shares[0]!.start))
  return (inOrder && memberOf(whole, shares.indexOf(figure), shares.length)) || whole
}

const isShare = (figure: Figure): boolean => figure.unit === '%' || figure.kind?.value === 'fraction'

/** 居长江中上游首位, 位列全省设区市第二 */
const regional = pattern`
  (?:位[居列]|名列|排[名在]|[居列])((?!全国|全省|全市|世界|全球)[一-鿿]{2,10}?(?:流域|[上中下]游|经济带|经济圈
  |城市群|都市圈|沿线|省会城市|副省级城市|计划单列市|同类城市))的?第?$
`

/** 位列全省区(县)第一, 全国首个, 深圳市首个, 国家干细胞资源库首个分库. */
const standingScope = (before: string, places: PlaceRegistry): string | null => {
  const stretch = before.slice(-20)
  // 在轮胎行业中排名第12位
  const field =
    /在([一-鿿A-Za-z]{2,10}(?:行业|领域|赛道|品类))(?:之?中|里|内)?的?(?:排名|排在|位[居列]|名列|[居列])第?$/.exec(
      stretch,
    )
  if (field && !/^(?:全国|世界|全球|国内)/.test(field[1]!)) return field[1]!
  const region = regional.exec(stretch)
  if (region) return region[1]!
  let at = -1
  circles.lastIndex = 0
  let base = 0
  for (let found = circles.exec(stretch); found; found = circles.exec(stretch)) {
    at = found.index
    base = found[0].length
  }
  // 全县升学率多年在丽江保持第一: a place behind 在 is nearer than 全县.
  const circled = at >= 0
  for (let i = at + base + (circled ? 0 : 1); i < stretch.length; i += 1) {
    const place = placeAt(places, stretch, i)
    if (!place || places.told?.has(place) || (circled && stretch[i - 1] !== '在')) continue
    at = i
    base = place.length
    i += place.length - 1
  }
  if (at < 0)
    return (
      /([一-鿿]{2,12}(?:资源库|数据库|种质库|基因库|样本库|集团|公司|银行|大学|园区|新区|政府(?=的)))的?$/.exec(
        stretch,
      )?.[1] ?? null
    )
  let scope = stretch.slice(at).replace(/(?:之?中|里|内)$/, '')
  // 在西欧首次…, 居全国前列、第3位
  const verb = verbs.exec(scope.slice(base))
  if (verb) scope = scope.slice(0, verb.index + base)
  scope = scope.replace(/[的在、，,]+$/, '')
  return rest.test(scope.slice(base)) ? scope : null
}

/** The circle and what narrows it: 全省区(县), 全国同类城市; not 我国国民经济和社会发展. */
const rest = pattern`
  ^(?:[省市区县州乡镇村()（）级同类行业各及内A-Z]|[山林牧边]区|民族|沿海|城市|地区|企业|排名|重点|综合|规模以上
  |品牌|主要|经济体|国家|同行业?)*$
`

/** 完成年初预算的101.2%, 为调整预算数的98%: what the share is held against, and how far what the figure before measures has come. */
const ofPlan = pattern`
  (?:完成|为|占|达到?|是)(?:了)?((?:年初|年度|全年|调整后?|变动后?)?的?(?:预算|计划|目标|任务)(?:调整)?(?:数|任务)?)(?:[（(][^（）()]{1,16}[）)])?的$
`

/** The plan that a rate of completion is of, given the words before the rate. */
export const planOf = (before: string): string | null => ofPlan.exec(before.slice(-34))?.[1] ?? null

/** 占全市44.77%, 占规上工业比重提高到21%, 占总出货量的一半. */
const shareScope = (before: string): string | null => {
  const inside = /(?:^|[^存现潜实内])在([一-鿿]{2,16}?)(?:之?中|当中|内)?的?(?:比重|占比|份额|比例)[^，,]{0,8}$/.exec(
    before,
  )
  if (inside) return inside[1]!
  // 研发经费支出相当于地区生产总值的比例达到3.1%
  const held = /相当于([一-鿿]{2,16})的比[例重][^，,]{0,4}$/.exec(before)
  if (held) return held[1]!
  const at = before.lastIndexOf('占')
  // 市场占有率, 市占率, 人均占有耕地: no share of anything.
  if (
    at < 0 ||
    /[比有率]/.test(before[at + 1] ?? '') ||
    /^占地(?!区)/.test(before.slice(at, at + 3)) ||
    before.length - at > 40
  )
    return null
  const scope = before
    .slice(at + 1)
    .replace(
      /(?:约|近|超过?|逾|达到?|为|是|已|将|分别|高达|仅|只|的?(?:比重|比例|份额|占比)[^，,]{0,10}|提[高升]到|上升到|升至|增至|降至|下降到|了|到|不足|不到|突破|均)+$/,
      '',
    )
    .replace(/^(?:据|到|了)/, '')
    .replace(/的$/, '')
  return scope === '' || scope.length > 24 ? null : scope
}

/** 全球占比达11.8%; 国内生产总值净增量的24%, 覆盖工业大类的78%: the whole stands right before. */
const wholeBefore = (before: string): string | null => {
  const circle = /(全球|世界|全国|全[省市区县州行])(?:市场)?(?:占比|份额)[^，,]{0,5}$/.exec(before)
  if (circle) return circle[1]!
  const whole =
    /(?:^|[\s、，,；：]|覆盖|相当于|约为|不[低少高]于|不超过|[了到])((?:(?!覆盖|相当于|不[低少高]于|不超过)[一-鿿（）()]){2,20})的$/.exec(
      before,
    )?.[1]
  if (whole && !/[是为以达在占比]/.test(whole) && measureOrClass.test(whole)) return whole
  // 不及前一阶段的1/3, 只有全国平均水平的四成
  return /(?:不[及足到]|[只仅]有|相当于)([一-鿿]{2,16}(?:阶段|水平|时期|总[量数额]|值|量))的$/.exec(before)?.[1] ?? null
}

const measureOrClass =
  /(?:值|量|额|数|收入|支出|投资|总产|产量|面积|人口|大类|总体|全部|资产|利润|企业|农户|耕地|用户)$/

/** 贫困人口中，…; few clauses are so short. */
const wholeOf = (text: string, { start, end }: Clause): string | null =>
  end - start <= 20
    ? (/^(?:[但而仅其]|预计)?(?:其|在)?([一-鿿]{2,16}?)(?<![年月日期高初])(?:之?中|当中)$/.exec(
        text.slice(start, end).trim(),
      )?.[1] ?? null)
    : null
