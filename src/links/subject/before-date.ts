import { pattern } from '../../document/pattern.ts'
import type { PlaceRegistry } from '../../places/find-places.ts'
import type { Entity } from '../entities/entity.ts'
import { entityAt } from '../entities/entity-at.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { firstPredicate } from '../lexicon/predicates.ts'
import { trimStart } from '../noun-phrase.ts'
import type { Clause } from '../passage.ts'
import { isShortName } from '../topic.ts'
import { opensAnew } from './opens-anew.ts'

/** What companies report, right behind its date. */
const results = pattern`
  ^(?:的|末|总|净|经?调整后的?|实现|归母|归属|合并|预计|毛|每股|平均|同店)*(?:营业?收入?|净利|净亏|净收|收入
  |利润|每股|销售|毛利|亏损|盈利|业绩|交付|出货|收益|派息|股息)
`
/** Times by themselves: nobody's name. */
const times = pattern`
  ^(?:近[几两]?年来?|未来|此前|之前|其后|随后|同时|与此同时|当时|届时|[去今明上当]年|同期|[全当本]期|[全半]年
  |年初|年末|另外|此外|其中|公司|集团)$
`

const until = /(?:应|将)?自$|(?<=办法|规定|细则|条例|措施|意见|通知|方案|章程)(?:有效期)?[应将]?[于至]$/

/**
 * 苹果第三财季每股收益, 蔚来7月交付新车: who stands before a date. One whose results follow is what the next sentences are
 * about as well (好年第一财季营收3亿美元。每股收益…), whatever its name ends in.
 */
export const beforeDate = (text: string, clause: Clause, from: number, places: PlaceRegistry): Entity | undefined => {
  const dated = clause.figures[0]
  if (!dated?.kind?.calendar || dated.start <= from || !opensAnew(text, clause)) return undefined
  const start = trimStart(text, from, dated.start)
  // 本办法|自2023年8月1日起施行
  const end = dated.start - (until.exec(text.slice(start, dated.start))?.[0].length ?? 0)
  // 据悉，云岭银行今年新增…: behind another clause only a name that is known for one.
  if (!clause.opens) {
    const known = entityAt(text, start, end, places)
    return known?.end === end && known.kind === 'name' ? known : undefined
  }
  const reports = results.test(text.slice(dated.end, Math.min(clause.end, dated.end + 12)))
  const named = reports
    ? /^[一-鿿A-Za-z&.·]{2,10}$/.test(text.slice(start, end)) &&
      !times.test(text.slice(start, end)) &&
      firstPredicate(text, start, end) === end &&
      measureNounAt(text, start, end) === undefined
    : isShortName(text, start, end)
  // 清溪财经网讯 7月13日: who tells it.
  if (!named || /[讯电]$|(?:网|快报|消息)$/.test(text.slice(start, end).trimEnd())) return undefined
  return entityAt(text, start, end, places) ?? { start, end, kind: reports ? 'name' : 'topic' }
}
