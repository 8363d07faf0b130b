import type { Span } from '../../span.ts'
import { actorAt } from '../lexicon/actors.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { predicateAt } from '../lexicon/predicates.ts'

/** The verb that a stretch ends in, or the stretch itself where it is short: 累计吸引, 新开工. */
export const actionOf = (text: string, { start, end }: Span): Span | null => {
  if (measureNounAt(text, start, end) !== undefined) return null
  // 送到12个村, 占有36处场地: the verb is of two characters.
  if (end - start === 1 && wholeVerb.test(text.slice(start, start + 3))) return { start, end: end + 1 }
  // 吸引来自42个国家的1300多家企业
  if (text.slice(start, end).endsWith('来自')) return actionOf(text, { start, end: end - 2 })
  if (end <= start || /^(?:按照?|以|根据|依据|用)$/.test(text.slice(start, end))) return null
  // 坚持这四项原则
  if (/[这那该此]$/.test(text.slice(start, end))) return actionOf(text, { start, end: end - 1 })
  // 新增荆州、孝感、黄冈3个…: the verb opens the list that the figure counts; 宣布 opens what is said.
  if (text.slice(start, end).includes('、')) {
    if (/^(?:宣布|公布|发布|显示|指出|表示|介绍)/.test(text.slice(start, start + 2))) return null
    const length = predicateAt(text, start)
    // 围绕研发投入、成果转化提出5项指标
    return length > 1 && !/^(?:围绕|针对|聚焦|根据|按照|基于)/.test(text.slice(start, start + 2))
      ? { start, end: start + length }
      : null
  }
  for (let length = Math.min(4, end - start); length >= 2; length -= 1) {
    if (predicateAt(text, end - length) !== length) continue
    const before = end - length
    // 项目|覆盖4个乡镇
    if (
      actorAt(text, start, before) ||
      /(?:项目|工程|活动|行动|计划|政策|论坛|大会|展会|赛事|峰会|年会)$/.test(text.slice(start, before))
    )
      return { start: before, end }
    return end - start <= 6 && !/[为向对给与由在从按根依]/.test(text[start]!)
      ? { start, end }
      : { start: end - length, end }
  }
  // 对45个重点病种
  if (end - start === 1 && /[对向给把将从按以由与于中内里指称料携]/.test(text[start]!)) return null
  return end - start <= 3 &&
    !/^[\d一二两三四五六七八九十等是为有全各这那该此不]|^(?:年度|重点)$/.test(text.slice(start, end)) &&
    !actorAt(text, start, end)
    ? { start, end }
    : null
}

const wholeVerb = /^[^中等他她它晚早起致内间里上下称说][到为有于在占过近达还从][\d一二三四五六七八九十百千]/
