import type { Span } from '../../span.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { phraseEnd, tidySpan, trimEnd } from '../noun-phrase.ts'
import { levelPhrase } from './level.ts'
import { withoutEntity } from './own-entity.ts'
import { type Around, inherit, type Phrase } from './phrase.ts'
import { predicateBehind } from './predicate-behind.ts'
import { behindOf, headOf } from './words-around.ts'

/** What is a length of time itself: 优良天数305天、比上年增加6天. */
const daysCounted = /(?:天数|日数|时间|时长|工期|周期|期限|年限|寿命)$/

/** 连续三年|突破1000亿元 */
const passes = /^[均都]?(?:突破|超过?|破|达到?|稳定在|保持在|站稳)[约近]?\d/

/** 进行了四个小时的联合演练, 设立3年过渡期: what took so long stands behind. */
const behindVerb = (around: Around, head: Span): Span | null => {
  const { text, figure } = around
  const did = /[了过]$/.test(text.slice(head.end, figure.start))
  const of = text[figure.end] === '的'
  // 通过72小时试运行, 完成200秒长程试车
  if (/(?:通过|完成|进行)了?$/.test(text.slice(around.from, figure.start)) && !of) {
    const trial = behindOf(around)
    if (trial && /(?:运行|试车|测试|试验|考核|训练|演练|飞行|培训|航行)$/.test(text.slice(trial.start, trial.end)))
      return trial
  }
  if (did ? !of : of || predicateAt(text, head.end - 2) !== 2 || figure.start !== head.end) return null
  const behind = behindOf(around)
  if (!behind || /^(?:时间|历史|左右|多|来|前|后|以|连续)/.test(text.slice(behind.start, behind.end))) return null
  return did || /[期]$/.test(text.slice(behind.start, behind.end)) ? behind : null
}

/** 连续12年位列全省第一, 提前10年实现目标, 历经8年建设: a length of time is of what is done in it. */
export const durationPhrase = (around: Around): Phrase | null => {
  const { text, figure, clause, from, state } = around
  // 10年期国债收益率: the term of what the name behind it says.
  if (text[figure.end] === '期') {
    const name = tidySpan(text, figure.end + 1, phraseEnd(text, figure.end + 1, clause.end))
    const moved = /[涨跌升降报]/.exec(text.slice(name.start + 1, name.end))
    const own = moved ? { start: name.start, end: name.start + 1 + moved.index } : name
    return own.end - own.start < 2
      ? null
      : { parts: [own], known: 'stated', sure: 'low', rule: '<term>期 <name>', entity: null }
  }
  // 通过十年左右的努力
  const effort =
    /(?:通过|经过|历经)[^，、\d]{0,2}$/.test(text.slice(Math.max(clause.start, figure.start - 6), figure.start)) &&
    /^(?:左右|多|以上)?的([一-鿿]{2,8}?)(?=[，,。]|$|[使让将])/.exec(
      text.slice(figure.end, Math.min(clause.end, figure.end + 14)),
    )
  if (effort) {
    const start = figure.end + effort[0].length - effort[1]!.length
    const parts = [{ start, end: start + effort[1]!.length }]
    return { parts, known: 'stated', sure: 'low', rule: '通过 <duration> <noun>', entity: null }
  }
  const head = headOf(around)
  const { span, entity } = withoutEntity(around, head)
  const own = text.slice(span.start, span.end)
  // 应于10个工作日内完成材料初审: what is to be done in it stands behind.
  const within = /^(?:[以之]?内|里)(?=[一-鿿])/.exec(text.slice(figure.end, figure.end + 4))
  // 用3年时间完成危房改造, 仅用了8个月的时间建成
  const spent = /^(?:多|左右)?的?时间，?(?=[一-鿿])/.exec(text.slice(figure.end, figure.end + 8))
  const during = within ?? (spent && /(?:^|[力争划将要再仅只])(?:利?用|花)$/.test(own) ? spent : null)
  if (
    during &&
    (during === spent ||
      own === '' ||
      /[后起前]$/.test(own) ||
      /[于在]$/.test(text.slice(from, figure.start)) ||
      /^(?:争取|力争|利?用|计划|于|在)$/.test(own))
  ) {
    const begins = figure.end + during[0].length
    const next = clause.figures.find((one) => one.start >= begins)?.start ?? clause.end
    const done = tidySpan(text, begins, Math.min(next - begins >= 4 ? next : clause.end, begins + 24))
    const stop = trimEnd(text, done.start, done.end)
    if (stop - done.start >= 2)
      return {
        parts: [{ start: done.start, end: stop }],
        known: 'stated',
        sure: 'low',
        rule: during === spent ? '用 <duration> <predicate>' : '<duration>内 <predicate>',
        entity,
      }
  }
  const counted = daysCounted.test(own) ? null : behindVerb(around, head)
  if (counted) return { parts: [counted], known: 'stated', sure: 'low', rule: '<verb> <duration> <noun>', entity }
  // 在沿海举行为期两天的演习
  if (text.endsWith('为期', figure.start) && text[figure.end] === '的') {
    const noun = behindOf(around)
    if (noun) return { parts: [noun], known: 'stated', sure: 'medium', rule: '为期 <duration> <noun>', entity: null }
  }
  // 全数采购，为期1年
  if (own === '' && text.endsWith('为期', figure.start))
    return {
      parts: [{ start: figure.start - 2, end: figure.start }],
      known: 'stated',
      sure: 'low',
      rule: '<predicate> <duration>',
      entity,
    }
  const rest = text.slice(figure.end, Math.min(clause.end, figure.end + 3))
  // 连续三年提高养老金标准, but not 规模五年增长了两倍
  // 总营收达1260亿元，连续三年突破1000亿元: of what was told before.
  const told = state.level ?? state.last
  if (
    told &&
    /^(?:(?:已经?)?连续)?$/.test(own) &&
    passes.test(text.slice(figure.end, Math.min(clause.end, figure.end + 6)))
  )
    return inherit(told, entity)
  const yearly = /^(?:开始)?连续$|^开始$/.test(own) && /^[一-鿿]{5}/.test(text.slice(figure.end, clause.end))
  const said =
    rest !== '' &&
    ((yearly && /^[减增降升提]/.test(rest)) ||
      !/^(?:[）)”]|或更|多?时间|左右|以上|以下|以来|来|内|后|前|之后|之前|的?历史|期间?|缩|压缩|压减|延长|减|增|降|升|提)/.test(
        rest,
      ))
      ? predicateBehind(text, around, entity)
      : null
  // 西山自治县成立七十周年
  if (text.endsWith('周年', figure.end) && span.end - span.start >= 2 && !/^[纪庆迎]/.test(own)) {
    // 出席庆祝西山自治县成立60周年大会: who comes is no part of what it is since.
    const visit = /^.*(?:庆祝|纪念|出席|参加|观看|迎来|恰逢|正值|适逢)(?=[^，。]{3,}$)/.exec(own)?.[0].length ?? 0
    const since = { start: span.start + visit, end: span.end }
    return { parts: [since], known: 'stated', sure: 'low', rule: '<predicate> <duration>', entity }
  }
  if (said && !daysCounted.test(own) && (span.end - span.start <= 4 || /^比.*提前$/.test(own))) {
    const behind = said.parts[0]!
    const cut = /(?:中|里|(?<![时空区车房民])间|期间)$/.exec(text.slice(behind.start, behind.end))
    const parts = [{ start: behind.start, end: cut ? behind.end - cut[0].length : behind.end }]
    const action = /^(?:历经|经过|为期|持续|坚持|(?:比[^，]{2,8})?提前)$/.test(own)
      ? [{ start: own.endsWith('提前') ? span.end - 2 : span.start, end: span.end }, ...parts]
      : parts
    return { parts: action, known: 'stated', sure: 'low', rule: '<duration> <predicate>', entity }
  }
  // 铁路客流量预计连续8天突破900万人次
  if (/[^已]连续$/.test(own)) {
    const holds = clause.figures.some(
      (one) => !one.kind?.standing && one.start > figure.start && said && one.start < said.parts[0]!.end,
    )
    const stop = trimEnd(text, span.start, span.end - 2)
    // 知名度连续9年高于全国水平
    if (said && !holds) {
      const measured = stop - span.start >= 2 && measureNounAt(text, span.start, stop) !== undefined
      // 贸易额连续5年创历史新高
      if (measured && /^创(?:下?历史)?新[高低]/.test(text.slice(said.parts[0]!.start, clause.end)))
        return { ...said, parts: [{ start: span.start, end: stop }], entity }
      return measured ? { ...said, parts: [{ start: span.start, end: stop }, ...said.parts], entity } : said
    }
    if (stop - span.start >= 2)
      return {
        parts: [{ start: span.start, end: stop }],
        known: 'stated',
        sure: 'low',
        rule: '<noun> 连续 <duration>',
        entity,
      }
  }
  if (span.end > span.start)
    return { parts: [span], known: 'stated', sure: 'low', rule: '<predicate> <duration>', entity }
  // 两年前承包了果园: a time ago measures nothing.
  if (/^多?前(?![端沿])/.test(text.slice(figure.end, figure.end + 3))) return null
  return said ?? levelPhrase(around)
}
