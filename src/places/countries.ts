import { wordsOf } from '../document/words-of.ts'

/** Parts of the country and groups of them that no row of the divisions table is. */
export const homeRegions = wordsOf`
  东部地区 中部地区 西部地区 中西部地区 中东部地区 香港 澳门 台湾 京津冀 长三角 珠三角 粤港澳大湾区 大湾区 东北
  华东 华北 华南 华中 西南 西北 雄安新区 浦东新区 海南自贸港
`

/** Continents and other parts of the world. */
export const worldRegions = '欧洲 亚洲 非洲 拉美 东南亚 中东 西欧 东欧 北美'.split(' ')

/** Countries and the groups and places beyond the divisions table that reports name, separated by spaces. */
export const countries = new Set([
  ...homeRegions,
  // Cities of Taiwan, which have no rows of their own; what Hong Kong calls the rest of the country.
  ...'台北 台北市 新北市 桃园市 台中市 台南市 高雄市 花莲县 台东县 屏东县 金门县 中国内地'.split(' '),
  ...worldRegions,
  ...wordsOf`
    中国 美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 意大利 加拿大 澳大利亚 新西兰 印度 巴西 南非 墨西哥 阿根廷 西班牙
    葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 丹麦 芬兰 波兰 捷克 匈牙利 奥地利 希腊 土耳其 乌克兰 白俄罗斯 罗马尼亚 保加利亚
    塞尔维亚 克罗地亚 爱尔兰 冰岛 卢森堡 以色列 伊朗 伊拉克 沙特 沙特阿拉伯 阿联酋 卡塔尔 科威特 埃及 叙利亚 约旦
    黎巴嫩 也门 阿富汗 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 缅甸 泰国 越南 老挝 柬埔寨 马来西亚 新加坡 印度尼西亚 印尼
    菲律宾 文莱 蒙古 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 阿塞拜疆 格鲁吉亚 亚美尼亚 肯尼亚
    尼日利亚 埃塞俄比亚 坦桑尼亚 赞比亚 安哥拉 加纳 摩洛哥 阿尔及利亚 利比亚 苏丹 刚果 津巴布韦 莫桑比克 马达加斯加
    古巴 智利 秘鲁 哥伦比亚 委内瑞拉 玻利维亚 厄瓜多尔 乌拉圭 巴拿马 哥斯达黎加 欧元区 欧盟 东盟 非盟 苏联 民主德国
    联邦德国 西德 东德 捷克斯洛伐克 南斯拉夫 基里巴斯 汤加 斐济 巴布亚新几内亚 巴勒斯坦 加沙 加沙地带 约旦河西岸 阿尔巴尼亚 爱沙尼亚
    安道尔 安提瓜和巴布达 阿曼 阿拉伯联合酋长国 巴巴多斯 巴哈马 巴拉圭 巴林 百慕大 贝宁 波多黎各 波黑 伯利兹 博茨瓦纳
    不丹 布基纳法索 布隆迪 赤道几内亚 东帝汶 多哥 多米尼加 多米尼克 厄立特里亚 佛得角 冈比亚 刚果（金） 刚果（布）
    格林纳达 格陵兰 圭亚那 洪都拉斯 吉布提 几内亚 几内亚比绍 加蓬 喀麦隆 开曼群岛 科摩罗 科索沃 科特迪瓦 拉脱维亚
    莱索托 立陶宛 利比里亚 列支敦士登 卢旺达 马尔代夫 马耳他 马拉维 马绍尔群岛 毛里求斯 毛里塔尼亚 密克罗尼西亚
    摩尔多瓦 摩纳哥 纳米比亚 瑙鲁 尼加拉瓜 尼日尔 纽埃 帕劳 萨尔瓦多 萨摩亚 塞拉利昂 塞内加尔 塞浦路斯 塞舌尔 圣卢西亚
    圣马力诺 圣多美和普林西比 斯洛伐克 斯洛文尼亚 斯威士兰 苏里南 所罗门群岛 索马里 特立尼达和多巴哥 突尼斯 图瓦卢
    瓦努阿图 危地马拉 乌干达 牙买加 乍得 中非共和国 北马其顿 大洋洲 南苏丹 新喀里多尼亚
  `,
])

/** Companies whose names begin as those of places do: 阿里巴巴 is not of 阿里. */
export const companies = [
  '阿里巴巴',
  '阿里云',
  '长安汽车',
  '平安银行',
  '中国移动',
  '中国联通',
  '中国电信',
  '中国石油',
  '中国石化',
  '中国中车',
  '中国银行',
  '中国人寿',
  '中国平安',
  '中国太保',
  '中国中免',
  '贵州茅台',
  '上海电气',
  '北京银行',
  '南京银行',
  '宁波银行',
]

/** Markets and who moves them, which figures are about as they are about places. */
export const markets = [
  '沪市',
  '深市',
  '北交所',
  '沪深两市',
  'A股',
  'A 股',
  'B股',
  'B 股',
  '港股',
  '美股',
  '美债',
  '中概股',
  '北向资金',
  '南向资金',
  '美联储',
  '欧洲央行',
]

/** Indices of markets: whom a figure is about, and what it measures as well. */
export const indices = new Set(wordsOf`
  上证指数 上证综指 沪指 深证成指 深成指 创业板指 科创50 北证50 沪深300 中证500 中证1000 中证A500 万得全A 万得A500
  恒生指数 香港恒生指数 恒指 恒生科技指数 恒生国企指数 道指 道琼斯指数 纳指 纳斯达克指数 标普500 日经指数 日经225指数
  上证50 科创100 科创综指 深证100 中证2000 中证A50 中证A100 国证2000 纳斯达克综合指数 纳斯达克中国金龙指数
  费城半导体指数 罗素2000指数 欧洲斯托克600指数 韩国KOSPI指数 恒生综合指数 国企指数 美元指数 波罗的海干散货指数
  富时100指数 德国DAX指数 英国富时100指数 法国CAC40指数 欧洲斯托克50指数 韩国综合指数 富时A50
`)
