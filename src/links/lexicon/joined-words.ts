import { actingVerbAt } from './acting-verbs.ts'
import { predicateAt } from './predicates.ts'

/** Characters that open a clause (共, 将, 为 …), and those behind them that make another word of them: 共建, 将军, 为民. */
const joined: Readonly<Record<string, string>> = {
  内: '容文层陆贸蒙需地外部存资控河涝科镜生江乡丘黄销循环阁饰衬参因涵政服港燃乱分力功务城心战脏讧设膜线幕伤壁核向',
  间: '接隔距断歇谍苗作伐种隙',
  共: '建产同享和青用轨赢识存性鸣',
  要: '素道求闻点塞害务旨',
  可: '再用支折可持穿转比控供信靠降变口怜惜疑观行爱',
  能: '源力耗效级量手见耐带工',
  会: '期议员展场计泽宁昌东同理稽儿合址审师意战晤见试谈长餐费馆徽',
  应: '用急收届付城县对征聘援变力声试邀酬',
  为: '民农',
  拟: '合定订',
  和: '田平县龙政静硕顺林谐尚解谈睦',
  将: '军乐士领',
  就: '业医学地任读诊餐',
  且: '',
  全: '',
  达: '到成标州拉孜茂川日产',
  至: '',
  也: '',
  再: '生贷担融造就',
  还: '款原',
  更: '新生改换替名衣年夜迭好加高大多',
  却: '步',
  故: '事意障宫居乡土址里人',
  遂: '宁川平昌溪',
  又: '名',
  已: '知',
  近: '海视代地郊期亲况程日',
  约: '谈定束',
  均: '匀衡等',
  都: '市匀江安昌兰城',
  仅: '',
  只: '',
  其: '他它余',
  在: '岸手校建岗册编研押职线营京位场座外意读籍',
  而: '',
  但: '',
  则: '',
  使: '用命者臣节馆',
  并: '入购列轨网表联发',
  让: '步利',
}

const joinedBehind = new Map(Object.entries(joined).map(([char, next]) => [char.charCodeAt(0), next]))

/** Is the character at `at` a part of the word that it begins, and no word of its own? */
export const joins = (text: string, at: number): boolean =>
  /^在园[幼儿人]/.test(text.slice(at, at + 3)) ||
  ((joinedBehind.get(text.charCodeAt(at))?.includes(text[at + 1] ?? '-') ?? false) && !doneTogether(text, at))

/** 共建园区, but 共|建设园区 */
const doneTogether = (text: string, at: number): boolean =>
  text[at] === '共' &&
  (actingVerbAt(text, at + 1) > 1 || predicateAt(text, at + 1) > 1 || /^建[设造]/.test(text.slice(at + 1, at + 3)))
