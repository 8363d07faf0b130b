import { isDigit, isLatin } from '../../../document/fold.ts'
import { patternOf } from '../../../document/pattern.ts'
import { type NonFigureRule, sticky } from './non-figure-rule.ts'

const digits = '0123456789'
const latin = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjklmnpqrstuvwxyz'

const url = sticky(/(?:https?:\/\/|www\.)[!-~]+/y)
const documentNumber = sticky(/(?:19|20)\d\d[〕\])）】］] ?(?:第 ?)?\d{1,5}号?/y)
const phone = sticky(/0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?!\d)|[48]00-\d{3}-\d{4}|\d{3,4}-\d{3,4}-\d{4}/y)
/** Services that one dials by a short number; 12345 with more digits, or a unit, is an amount. */
const hotline = sticky(
  /(?:123(?:45|15|55|48|28|66|29|33|06|20|71|80|88)(?![\d.,])|1(?:19|10|20)(?=消防|指挥|报警|急救|接警))/y,
)
const houseNumber = sticky(
  patternOf('y')`
    \d{1,5}(?:号院|号楼|国道|省道|县道|号线|号馆|号厅|号门|号桥|号公路|号文件?|号令|号公告|弄\d{1,4}号|栋\d{1,4}
    |单元\d{1,4}|座\d{1,4}|室)
  `,
)
const version = sticky(/\d{1,4}\.\d{1,4}(?:\.\d{1,4}){0,3}(?:版本?|时代)/y)
/** 7.5.2杠杆率: the number of a section. */
const outline = sticky(/\d{1,2}(?:\.\d{1,2}){2,3}(?=[ 　]?[一-鿿])(?![年月日时])/y)
const plate = sticky(/[\dA-Za-z]{1,8}[零一二三四五六七八九幺洞拐两]{1,8}[A-Za-z\d]{0,8}/y)
const spoken = sticky(/[零〇一二三四五六七八九幺洞拐两0-9]{0,12}幺[零〇一二三四五六七八九幺洞拐两0-9]{0,12}/y)
const standard = sticky(/\d{1,6}(?:[.-]\d{1,4}){0,4}(?:[-—:]\d{4}(?!年))?/y)

const quote = sticky(/\d{1,5}\.\d{1,3}[,，] ?[-+−]?\d{1,4}\.\d{1,3}[,，] ?[-+−]?\d{1,3}\.\d{1,2}%(?=[)）])/y)
const bond = sticky(/[012]\d[一-鿿]{2,8}[A-Z]{0,4}(?:\d{3}|[012]\d)[A-Z]?(?![\d一-鿿%.])/y)

const isPartOfNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) || (text[at - 1] === '.' && isDigit(text.charCodeAt(at - 2)))

/** Numbers that name and do not count: of documents, telephones, houses, versions, cars, standards. */
export const codeRules: readonly NonFigureRule[] = [
  { name: 'URL', starts: 'hw', read: ({ text }, at) => (isLatin(text.charCodeAt(at - 1)) ? undefined : url(text, at)) },
  // 国发〔2024〕5号
  {
    name: 'document number',
    starts: '12',
    read: ({ text }, at) => ('〔[(（【［'.includes(text[at - 1] ?? '-') ? documentNumber(text, at) : undefined),
  },
  {
    name: 'telephone number',
    starts: digits,
    read: ({ text }, at) => (isDigit(text.charCodeAt(at - 1)) ? undefined : phone(text, at)),
  },
  {
    name: 'hotline',
    starts: '1',
    read: ({ text }, at) => (isDigit(text.charCodeAt(at - 1)) ? undefined : hotline(text, at)),
  },
  // 月坛南街57号楼, 祁连山2号隧道; a day has its month before it
  {
    name: 'house number',
    starts: digits,
    read: ({ text }, at) =>
      text[at - 1] === '月' || isDigit(text.charCodeAt(at - 1)) ? undefined : houseNumber(text, at),
  },
  {
    name: 'version',
    starts: digits,
    read: ({ text }, at) => (isPartOfNumber(text, at) ? undefined : version(text, at)),
  },
  {
    name: 'number of a section',
    starts: digits,
    read: ({ text }, at) => (isPartOfNumber(text, at) || text[at - 1] === '.' ? undefined : outline(text, at)),
  },
  // 云岭股份(3.620,-0.04,-1.09%): the price, its move and the rate that a page puts behind a share's name
  {
    name: 'quote of a share',
    starts: digits,
    read: ({ text }, at) => (/[(（]/.test(text[at - 1] ?? '') ? quote(text, at) : undefined),
  },
  // “17云岭01”, 20清溪MTN001
  {
    name: 'name of a bond',
    starts: '012',
    read: ({ text }, at) => (/[“"‘「、，,。；;：:（(\s和及与]/.test(text[at - 1] ?? ' ') ? bond(text, at) : undefined),
  },
  // GB/T 33008.1-2016, ISO/IEC 17789:2014
  {
    name: 'number of a standard',
    starts: digits,
    read: ({ text }, at) =>
      /(?:GB|ISO|IEC|IEEE|JT|YD|HJ|DB)[A-Z/]*[ -]?$/.test(text.slice(Math.max(0, at - 10), at))
        ? standard(text, at)
        : undefined,
  },
  // 鄂A七L六二U
  {
    name: 'number plate',
    starts: latin,
    read: ({ text }, at) => (isLatin(text.charCodeAt(at - 1)) ? undefined : plate(text, at)),
  },
  // 幺二三零六, read out digit by digit
  { name: 'spoken digits', starts: '零〇一二三四五六七八九幺洞拐两', read: ({ text }, at) => spoken(text, at) },
]
