import { charClasses } from '../document/char-classes.ts'
import type { Span } from '../span.ts'
import { measureNounAt } from './lexicon/measure-nouns.ts'
import { endsPhraseAt } from './lexicon/predicates.ts'

/** Words at the head of a clause that are no part of a phrase: 其中, 同时, 截至, 全年 … */
const opening =
  /^(?:以来(?![^，,]*[期])|【[^】]{1,20}】|第[一二三四五六七八九十百零\d]{1,6}[条章节款项]\s*|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|[\s”"」\-—–·•*#|、，,。；;：:]|(?:以[上下内]|左右)(?=[、，,和])|(?:第?[一二三四五六七八九十]|其[一二三四])是|由原来的|超额|至少|至多|最多|合共|即(?![将时期墨])|[这那]里|(?:台阶|大关|关口)(?=[、，,]|$)|(?:春节|元旦|清明|五一|“五一”|端午|中秋|国庆|双节)?(?:假期|长假|黄金周|小长假)(?:期间|首日)?|只有|唯有|宣布[将把]|决定[将把]|至今|其中|其后|此后|之后|随后|其间|我们|不过|然而|但是|每\d+股(?=[派转送])|(?:达产|投产|建成|竣工|完工)后|Q[1-4]|为了|期间的|间的|仍有|尚有|共有|设有|同时|此外|另外|另有|还有|其次|首先|目前|当前|如今|(?:本)?报告期(?:内|末)?(?=[^，,]{2})|截至(?:目前|[^，,]{0,4}底)?|截止|全年|当年|当月|当季|今年(?:以来)?|去年(?:底|末)?|年内|年末|年底|年初|期末|期内|本期|已经?|又|再|也|还|仍|虽然?|且|并且?|而且|而|但|则|就|共|总共|一共|累计|合计|共计|总计|预计|预期|其|每年|平均每年|平均(?=每|[增达为约])|约|近|仅|只|达|为|至|全力|着力|努力|积极|进一步|持续|不断|先后|陆续|成功|正式|全面|顺利|如期|分别|均|都|实际|实现|完成了?|通过|使得?|让|随着|据[^，,]{1,10}|经[^，,]{1,6}核算|一举|一下|一次性|继续|力争|确保|计划|将|要|可|能|会|应|按[^，,]{1,12}计算|从[^，,]{1,12}看|分[^，,]{1,8}看|按[^，,]{1,14}分|这是|在|和|与|及|以及|从而|进而|以便|拟|为此|对此|由此|因此|据此)/

/** Words between a phrase and its figure: 达, 为, 超过, 实现, 累计 … */
const closing =
  /(?:[\s：:“"「]|压缩[至到]|首次|(?:跃|攀|回|飙|上)升[到至]?|一度|虽|再?创|全部|正式|日前|近日|年内|已经|调整[为到至]|[人户亩日]均|或不?|具有|拥有|设有|最[高低长短多少大小快慢晚]|折合(?:人民币)?|人民币|(?:连续|先后|相继)?(?:迈过|跨过|跨越|迈上|站上|突破)|冲破|先后|相继|逼近|平均[为达]?|只能?有|合共|等于|相(?:[比较]|当于)|各|进入|跻身|大约|约为?|近|将近|接近|超过?|逾|突破|达到?|高达|多达|已达|为|是|有|共有?|共计|合计|总计|累计|总共|已有?|均为?|都|分别为?|仅有?|只有?|仅为|至少|最多|不足|不到|不少于|不低于|不超过|至|到|在|了|过|增至|增加[到至]|增长[到至]|提[高升][到至]|上[升涨][到至]|[降升减涨跌][到至]|下降[到至]|减少[到至]|降低[到至]|缩[小短][到至]|压[缩减][到至]|收窄[到至]|回[落升][到至]|扩大[到至]|发展[到至]|恢复[到至]|稳定[在到]|保持在?|维持在?|控制在|完成|实现|录得|报收?|收[报于]|计|需|仅需|需要?|即|就|也|还|又|就有|可达?|将达?|要达?|预计达?|占|稳居|稳定|位居|位列|居|列|力争|有望|趋于|以?[年月日]均|名列|跃居|跃升|迈上|站上|跨上|跃上|闯过|跨过|由原来的?|从原来的?|由|从|较|比|与|同|进至|升至|位于|排名?|每|全国|原则上|应当?|须|不?得?[低高少多大小优]于|于|的|相当于|折合|以|，|,|、|\(|（)$/

/** Moves the start of a stretch past opening words. */
export const trimStart = (text: string, from: number, to: number): number => {
  let start = from
  for (let step = 0; step < 12 && start < to; step += 1) {
    // (其中农村低保对象521户: a bracket that closes behind the figure.
    if ((text[start] === '(' || text[start] === '（') && !/[)）]/.test(text.slice(start, to))) {
      start += 1
      continue
    }
    const found = opening.exec(text.slice(start, Math.min(to, start + 24)))
    if (!found || found[0].length === 0) break
    // 完成率, 实现额: what is said to be done is the measure.
    if (/(?:完成|实现)$/.test(found[0]) && /[率额量值数]/.test(text[start + found[0].length] ?? '')) break
    // 为, 将, 共 and the like only where a word of their own: 共建园区 keeps 共.
    if (found[0].length === 1 && joins(text, start)) break
    start += found[0].length
  }
  return start
}

const joined: Readonly<Record<string, string>> = {
  共: '建产同享和青用轨赢',
  要: '素道求闻点',
  可: '再用支折可持穿转比控',
  能: '源力耗效',
  会: '议员展场计泽宁昌东同理稽',
  应: '用急收届付城县',
  为: '民农',
  拟: '合',
  和: '田平县龙政静硕顺林谐',
  将: '军乐',
  就: '业医学地',
  且: '',
  全: '',
  达: '成标州拉孜茂川日产',
  至: '',
  也: '',
  再: '生贷担融造',
  还: '款',
  又: '',
  已: '',
  近: '海视代地郊',
  约: '谈定',
  均: '',
  都: '市匀江安昌兰',
  仅: '',
  只: '',
  其: '他',
  在: '手校建岗册编研押职线营',
  而: '',
  但: '',
  则: '',
  使: '用',
  让: '',
}

const joins = (text: string, at: number): boolean => joined[text[at]!]?.includes(text[at + 1] ?? '-') ?? false

/** Moves the end of a stretch before closing words. */
export const trimEnd = (text: string, from: number, to: number): number => {
  let end = to
  for (let step = 0; step < 12 && end > from; step += 1) {
    const found = closing.exec(text.slice(Math.max(from, end - 6), end))
    if (!found || found[0].length === 0) break
    if (keeps(text, end, found[0])) break
    end -= found[0].length
  }
  return end
}

/** Words that end in a character of the list and are no predicate: 国有, 所在, 产能, 占比 … */
const keeps = (text: string, end: number, found: string): boolean => {
  const tail = text.slice(end - 2, end)
  // 收入总计, 负债合计: a line of an account.
  if ((found === '总计' || found === '合计') && measureNounAt(text, Math.max(0, end - 8), end - 2) !== undefined)
    return true
  if (tail === '国有' && /[我全中各本]/.test(text[end - 3] ?? '')) return false
  return (
    found.length === 1 &&
    /^(?:国有|公有|合约|条约|节约|签约|预约|违约|履约|公约|契约|许可|认可|所在|现在|存在|作为|行为|因为|认为|成为|到达|发达|抵达|预报|申报|日报|年报|统计|设计|审计|会计|合计|预计|累计|立即|新居|民居|定居|系列|队列|一列|安排|减排|首付|必需|急需|内需|刚需|供需|军需|成就|以至|甚至|乃至|冬至|报到|直至|遇到|全国|用途|总共|公共|其中|难以|得以|予以|加以|自由|理由|不同|共同|合同|相同|参与|对比|原创|文创|科创|双创|首创|开创|草创|占比|贷比|价比|之比|配比|同比|环比|服从)$/.test(
      tail,
    ) &&
    found === tail.slice(-1)
  )
}

const OPENS = 1
const CLOSES = 2
const ENDS = 3
const DASH = 4
const marks = charClasses(['（(“「《【', OPENS], ['）)”」》】', CLOSES], ['，,。；;：:！？!?\n、', ENDS], ['—', DASH])

/** Where the noun phrase that begins at `from` ends: before a predicate, a comma, a conjunction of clauses. */
export const phraseEnd = (text: string, from: number, to: number): number => {
  let depth = 0
  for (let i = from; i < to; i += 1) {
    const mark = marks[text.charCodeAt(i)]!
    if (mark === OPENS) depth += 1
    else if (mark === CLOSES) {
      if (depth === 0) return i
      depth -= 1
    } else if (depth === 0) {
      if (mark === ENDS) return i
      if (i > from && (mark === DASH ? text[i + 1] === '—' : endsPhraseAt(text, i))) return i
    }
  }
  return to
}

/** Marks at the edges of a phrase that are not of it: an unmatched quote or bracket, 的, spaces. */
export const tidySpan = (text: string, from: number, to: number): Span => {
  let [start, end] = [from, to]
  for (;;) {
    const first = text[start]
    const last = text[end - 1]
    if (start >= end) break
    if (first !== undefined && /[\s，,。；;：:、的之了·\-—…]/.test(first)) start += 1
    else if (last !== undefined && /[\s，,。；;：:、的之·…]/.test(last)) end -= 1
    else if (first === '”' || first === '’' || first === '）' || first === ')' || first === '」' || first === '》')
      start += 1
    else if (last === '“' || last === '‘' || last === '（' || last === '(' || last === '「' || last === '《') end -= 1
    else if ((last === '”' || last === '」') && !text.slice(start, end).includes(last === '”' ? '“' : '「')) end -= 1
    else if ((last === '）' || last === ')') && !/[（(]/.test(text.slice(start, end))) end -= 1
    else if ((first === '（' || first === '(') && !/[）)]/.test(text.slice(start, end))) start += 1
    else if ((first === '“' || first === '「') && !/[”」]/.test(text.slice(start, end))) start += 1
    else break
  }
  return { start, end }
}
