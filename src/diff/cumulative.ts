/** A sum over years, which no figure of one year goes with: 四年累计关停…, 五年来新增…. */
const cumulative = /累计|累积|[两三四五六七八九十\d]年(?:来|间|共|内|中)|任期|以来|届政府|过去[两三四五六七八九十\d]+年/

/** Whether the words before a figure make it a sum over years. */
export const isCumulative = (lead: string): boolean => cumulative.test(lead)
