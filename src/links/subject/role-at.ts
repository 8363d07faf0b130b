import { pattern } from '../../document/pattern.ts'
import { firstPredicate, predicateAt } from '../lexicon/predicates.ts'

/** Whom rules and guides speak of by their part in a procedure. */
const role = pattern`
  ^(?:各|每个|单个)?([一-鿿]{0,6}?)(?:(?:申报|申请|推荐|承担|牵头|依托|参与|用人|建设|施工|监理|采购|招标|投标
  |实施)(?:单位|企业|机构|主体)
  |(?:申报|申请|采购|招标|投标|中标|承包|发包|投保|被保险|纳税|缴费|参保|被征收|出租|承租)人|专业机构
  |(?:项目|课题)负责人|评审专家|供应商|承运人|指南任务|(?:测试|示范应用|运营|责任)主体|考生
  |驾驶人)(?![的、和及与或会库名证])
`

/** What they are asked to do, besides the verbs of all texts. */
const asked = /^(?:应|须|需|可|不得|只|推荐|提交|填写|提出|组织|缴纳|负责|每|自|最多|选择|聘请|限|报送|原则上|在|按)/

/** 项目申报单位|推荐1名联系人, 投保人|每亩缴纳12元: where the name of a part in a procedure ends; `from` where none begins. */
export const roleAt = (text: string, from: number, to: number): number => {
  const found = role.exec(text.slice(from, Math.min(to, from + 20)))
  if (!found) return from
  const end = from + found[0].length
  // 如果投保人, 评审不需要项目负责人: a part of a clause.
  if (
    /^(?:如|若|当|对|由|向|与|经|凡|在|未|被)/.test(found[0]) ||
    firstPredicate(found[1]!, 0, found[1]!.length) < found[1]!.length
  )
    return from
  return asked.test(text.slice(end, end + 3)) || predicateAt(text, end) > 0 ? end : from
}
