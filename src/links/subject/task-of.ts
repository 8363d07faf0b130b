import type { Link } from '../../figures/figure.ts'
import type { Passage } from '../passage.ts'

/** The parts of a task in a guide for applicants. */
const part = /^(?:研究内容|研究目标|考核指标|主要指标|验收指标|拟支持项目数|有关说明|执行期限|实施期限)[：:]/

/** 1.1 高原冻土公路监测技术研究（共性关键技术类） */
const mark = /^[\d.．、（()）一二三四五六七八九十\s]+(?=[^\d\s])/

/** 考核指标：…精度优于1%: in a guide for applicants all of it is asked of the task in the heading. */
export const taskOf = ({ text, block: { section } }: Passage): Link | null => {
  if (!part.test(text.slice(0, 8))) return null
  const task = section.path.at(-1)?.replace(mark, '')
  return task && task.length > 5 ? { text: task, known: 'section', sure: 'medium', rule: 'task of the heading' } : null
}
