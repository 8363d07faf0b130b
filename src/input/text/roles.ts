/** What a line is for, where it is no text of the report. */
export type Role = 'furniture' | 'caption' | 'masthead'

/** Navigation, share and print widgets, copyright, contact, file names: page furniture. */
const furniture = new RegExp(
  [
    '^(?:打印|下载|全屏|导航菜单|意见反馈|加大|还原|减小|收藏|分享|关闭|返回|首页|导航|搜索|登录|注册|繁體|繁体|无障碍|English|EN|Aa|[|】【\\[\\]>]+|字体|大|中|小|互动|知识|专题|机构|新闻|数据|公开|服务|时政要闻|统计新闻)\\s*[:：]?\\s*(?:打印|[|】])?$',
    '^(?:分享到|【?字体|【?字号|会员登录|用户登录|文字大小|视力保护色|背景色|浏览次数|阅读次数|点击数?|访问量|当前位置|您当前的?位置|您的?位置|网站首页|首页\\s*>|导航|扫一扫|扫码|上一篇|下一篇|上一页|下一页|返回|查看原文|相关链接|相关阅读|延伸阅读|推荐阅读|责任编辑|责编|编辑|校对|审核|签发|版权|主办|承办单位|技术支持|网站标识码|联系我们|关于我们|免责声明|声明[:：]|地址|邮编|邮政编码|电话|传真|网址|Copyright|©|来源链接|原文链接|点击下载|附件[:：]|关键词|标签)',
    'ICP备|公网安备|版权所有|\\.(?:jpe?g|png|gif|bmp|webp|docx?|xlsx?|pdf|rar|zip)\\)?$|^[\'",;\\s]+$|扫描二维码|微信公众号$|^第?\\s*\\d+\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d+\\s*页)?$|^[-—\\s]*\\d{1,4}[-—\\s]*$|^\\[?查看原文\\]?',
  ].join('|'),
)

/** （8月9日摄，无人机照片）。本报记者陈志明 摄: the line under a picture. */
const caption =
  /(?:(?:摄|供图|制图|绘图|攝|截图|截圖)[）)。]?$|^(?:图为|圖為|图片|资料图|資料圖片|图\d|圖\d|视频[:：]))/

/** 图片来源：公司公告 对于业绩的变动，公司表示，…: a credit with the text that follows the picture. */
const credited = /^图片来源[：:]\S{2,16}\s.{20,}/

/** 来源：湖北日报, 时间：2026-02-05, 【原文出处】…, 2018-02-28 記者: lines that date, source or sign the report. */
const masthead = new RegExp(
  [
    '^(?:来源|來源|稿源|文章来源|信息来源|新闻来源|作者|记者|記者|文/|文[:：]|撰文|时间|時間|日期|发布时间|發布時間|发布日期|更新时间|成文日期|索引号|发文字号|发布机构|主题分类|体裁分类|文号|公开方式|生成日期)\\s*[:：]',
    '^【\\s*(?:文献号|原文出处|原刊地名|原刊期号|原刊页号|分类号|分类名|作者|作者简介|复印期号|标题|正文|关键词|法宝引证码|摘要题?|内容提要|参考文献|出处)\\s*】',
    '^(?:索引号|成文日期|发布日期|发布机构|发文字号|公开日期|生成日期|主题分类|体裁分类)\\s*\\S',
    '^\\[ ?(?:索引号|发文字号|主题分类|体裁分类|发布机构|成文日期|发布日期|有效性) ?\\]',
    // a date alone, or with a source, an author or a clock time
    '^[（(]?(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}-\\d{1,2})[）)]?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s+.{0,30})?$',
    // 云岭日报  2018-12-21 13:39:11
    '^[一-鿿]{1,10}[报网社台刊闻道线端心局办委部府厅]\\s+\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?$',
    '^(?:——|--|—|－－)\\s*(?:[（(])?\\d{4}年\\d{1,2}月\\d{1,2}日.{0,10}在.{4,60}(?:会议|大会)',
    // 证券代码：300999 证券简称：… 公告编号：…
    '^(?:证券|股票|公司|债券)(?:代码|简称)\\s*[:：]',
    '^[（(]\\d{4}年\\d{1,2}月\\d{1,2}日.{0,60}(?:通过|讲话|发布|印发|报告)[）)]?$',
  ].join('|'),
)

/** The role of a line that is no text of the report; `undefined` for one that is. */
export const roleOf = (line: string): Role | undefined => {
  if (line.length > 160) return undefined
  // 【 标  题 】
  const labelled = line.replace(/^【[^】]{1,12}】/, (label) => label.replace(/\s/g, ''))
  if (masthead.test(labelled) && line.length < 90) return 'masthead'
  if (furniture.test(line) && line.length < 120 && !/[。！？]./.test(line)) return 'furniture'
  if (caption.test(line) && line.length < 140 && !/[。！？].{20,}/.test(line) && !credited.test(line)) return 'caption'
  return undefined
}
