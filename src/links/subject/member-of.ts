/** 开味缘、雅怡供应链、鑫辉餐饮等企业，分别签订1200万元、1000万元、500万元: each figure is of its own member. */
export const memberOf = (subject: string, index: number, count: number): string | undefined => {
  const members = subject.replace(/等[一-鿿]{0,6}$/, '').split(/[、和及与]/)
  return members.length === count ? members[index]!.trim() : undefined
}
