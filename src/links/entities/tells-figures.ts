import { pattern } from '../../document/pattern.ts'

const tells = pattern`
  ^(?!等)(?:[：:]
  |[^，,。；：]{0,10}?(?:数据|统计|农情|调度|监测|测算|披露|消息|获悉|了解到|负责人|发言人|新闻|介绍|表示|指出
  |透露|显示|预计|预测|提醒|评估|认为|强调|称(?!号)
  |(?:公布|发布|通报|印发|出台|下发|修订)(?![^，,。；《]{0,8}(?:\d|[一二三四五六七八九十]{1,3}[项条个件类批]))
  |(?:召开|举行)[^，,。；\d]{0,14}会[，,。]))
`

/**
 * Does a body tell the figures that follow, so that they are of others: 最新农情调度显示, 今天公布，, 有关负责人介绍? 发布标准36项 and
 * 召开会议12次 are what it does itself.
 */
export const tellsFigures = (text: string, from: number): boolean => tells.test(text.slice(from, from + 36))
