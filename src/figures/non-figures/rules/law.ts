import { hanziNumber, type NonFigureRule, smallNumber, sticky } from './non-figure-rule.ts'

const place = `(?:\\d{1,6}[A-Z]?|[${hanziNumber}]{1,9})`
const unit = '[条款项页段章节编卷册号]'

const article = sticky(
  new RegExp(`第${place}(?:条|章|节(?!课)|款|编|目|页)(?:之[一二三四五六七八九十])?(?:第${place}[款项])?`, 'y'),
)
const ordinance = sticky(/第\d{1,6}[A-Z]{0,2}[（(]\d{1,3}[A-Za-z]?[）)](?:[（(][a-z\d]{1,4}[）)]){0,4}条?/y)
const range = sticky(new RegExp(`第${place}[条页段]?(?:[至到]|[-—–~～])第?${place}${unit}?(?!季|[位名年月日])`, 'y'))
const list = sticky(
  new RegExp(
    `第${place}(?:[、和及](?:第${place}|${place}(?=[、和及条款项页段章节编产庭]))){1,9}(?:两?[条款项页段章节编庭]|产业|阶段)`,
    'y',
  ),
)
const meeting = sticky(/[一二三四五六七八九十\d]{1,4}次(?:全体|代表|常委|人大|全国)?会议/y)
const session = sticky(
  /[\d一二三四五六七八九十]{1,4}届(?:历次|[\d一二三四五六七八九十]{1,4}(?:中全会|次))(?:全体会议|全会|会议)?/y,
)
const page = sticky(/\d{1,4}(?:[-—–―~～]\d{1,4})?\s?页/y)
/** 《世界经济简史》，1998年，|408页; 第1页共|10页 */
const cites = /(?:》[^。；]{0,30}|年版?|页)[，,、]\s*$|第\s?\d{1,4}\s?页\s?共\s?$/

const annexed = sticky(/[\d一二三四五六七八九十]{1,3}(?:所(?=[列示附述规])|列(?=[示出举]))/y)

/** What laws, documents and congresses are numbered by. */
export const lawRules: readonly NonFigureRule[] = [
  // 第二十条, 第五章; 30条 and 3章 with no 第 are counts.
  { name: 'article of a law', starts: '第', read: ({ text }, at) => article(text, at) },
  // 第52(1)条
  { name: 'section of an ordinance', starts: '第', read: ({ text }, at) => ordinance(text, at) },
  // 第24至28页, 第一至第三被告; 第一至第三季度 and 第5至第8位 are figures.
  { name: 'range of articles or pages', starts: '第', read: ({ text }, at) => range(text, at) },
  {
    name: 'page of a book',
    starts: '0123456789',
    read: ({ text }, at) => {
      const end = page(text, at)
      return end !== undefined && cites.test(text.slice(Math.max(0, at - 40), at)) ? end : undefined
    },
  },
  // 附件1所列, 表3列示: no count of 所 or 列
  {
    name: 'number of an annex',
    starts: smallNumber,
    read: ({ text }, at) =>
      /(?:附件|附?[表图录])\s?$/.test(text.slice(Math.max(0, at - 4), at)) ? annexed(text, at) : undefined,
  },
  // 第八、第九两条, 第一、第三产业; 居第二、第七、第九 are ranks.
  { name: 'list of articles', starts: '第', read: ({ text }, at) => list(text, at) },
  // 人大三次会议
  {
    name: 'session of a congress',
    starts: smallNumber,
    read: ({ text }, at) => (/[大届会协表]/.test(text[at - 1] ?? '') ? meeting(text, at) : undefined),
  },
  // 十四届三中全会
  { name: 'party session', starts: smallNumber, read: ({ text }, at) => session(text, at) },
]
