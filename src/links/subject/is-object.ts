import { pattern } from '../../document/pattern.ts'
import type { Clause } from '../passage.ts'

const object = pattern`
  (?:[向与跟对同给为]|帮助|支援|支持|帮扶|带动|惠及|覆盖|涉及|引导|动员|协助)(?:[东西中南北]{1,2}部|国内|省内
  |全[国省市县区]|受援|结对)?(?:地区)?的?$
`

/** 向西部9个省区市|投入资金, 帮助6个乡镇|发展产业: what is counted at `at` is to whom, or with whom, something is done. */
export const isObject = (text: string, clause: Clause, at: number): boolean =>
  object.test(text.slice(Math.max(clause.start, at - 10), at))
