import { isNeighbours } from './digit-run.ts'

/** 一两年, 一两万元, 三两天: one or two, two or three; but 一两黄金, 一两人参 weigh so much. 三、四十人 is 三四十人. */
export const readFew = (text: string, at: number): { readonly run: string; readonly end: number } | undefined => {
  if (text[at + 1] === '两' && '一三'.includes(text[at]!) && fewOf.test(text.slice(at + 2, at + 4)))
    return { run: text.slice(at, at + 2), end: at + 2 }
  if (text[at + 1] !== '、' || '第、'.includes(text[at - 1] ?? '-')) return undefined
  const run = text[at]! + (text[at + 2] ?? '')
  return isNeighbours(run) && run !== '一二' && pairOf.test(text.slice(at + 3, at + 6))
    ? { run, end: at + 3 }
    : undefined
}

/** Not 三、四季度, 三、四线, 二、三产业: each of these is one of its own. */
const pairOf = /^(?:十(?!年代)|[百千万亿个人名天次倍成位家户岁里米斤亩元](?![民大])|年(?![级代]))/

const fewOf =
  /^(?:[十百千万亿年月天日周岁成倍次个位家户件处场句代所届亩吨](?!糕)|人(?!参)|名(?!贵)|种(?!子)|小时|分钟|公)/
