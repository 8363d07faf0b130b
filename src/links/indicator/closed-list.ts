import { endsPhraseAt } from '../lexicon/predicates.ts'
import { phraseEnd } from '../noun-phrase.ts'

const people = /^(?:、因[一-鿿]{2,5}?){1,3}(?:人员|家庭|人口|群众|农户|户)/

/** 1200多位企业家、院士和青年学者代表参加: the list that a noun opens is counted as a whole, where it is closed. */
export const listEnd = (text: string, from: number, end: number, to: number): number => {
  if (text[end] !== '、') return end
  // 320名因病致贫、因残致贫人员: who they are is said once.
  const shared = /^因[一-鿿]{2,5}$/.test(text.slice(from, end))
    ? people.exec(text.slice(end, Math.min(to, end + 20)))
    : null
  if (shared) return end + shared[0].length
  const list = /^(?:、[一-鿿A-Za-z“”《》]{1,10}){0,6}?(?:、[一-鿿A-Za-z“”《》]{1,10}?(?:等|[和及与]))/.exec(
    text.slice(end, Math.min(to, from + 48)),
  )
  if (!list) return end
  const at = end + list[0].length
  for (let i = from + 1; i < at; i += 1)
    if (endsPhraseAt(text, i) && !/[、等和及与]/.test(text[i + 2] ?? '')) return end
  const whole = phraseEnd(text, at, Math.min(to, at + 16))
  // 吸引70个国家、地区和国际组织的|2500多家企业
  if (whole === to && text[to - 1] === '的') return to
  // 10个物流枢纽、商丘等|5个基地: the next figure begins a list of its own.
  return whole - at < 2 || whole === to ? end : whole
}
