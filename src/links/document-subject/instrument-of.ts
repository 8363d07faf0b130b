/** 本专项, 本重大研究计划, 本办法: what a text calls itself. */
const self = /本([一-鿿]{0,5}?(?:计划|专项|办法|规定|细则|条例|措施|指南|意见|方案))(?![一-鿿]{0,2}[单人负经任周书指])/g

const HEAD = 2000
const SAMPLE = 20_000

/** The plan or the rules that a text lays down, by the name that its beginning gives them: 高原冻土监测重大研究计划. */
export const instrumentOf = (text: string): string | null => {
  const counts = new Map<string, number>()
  for (const [, word] of text.slice(0, SAMPLE).matchAll(self)) counts.set(word!, (counts.get(word!) ?? 0) + 1)
  const [word, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (times < 2) return null
  const head = text.slice(0, HEAD)
  for (let at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + word.length)) {
    const before = /[一-鿿A-Za-z、“”（）+＋-]{2,36}$/.exec(head.slice(Math.max(0, at - 36), at))?.[0]
    const name = before?.replace(/^.*(?:关于|印发|制定|实施|启动|的?通知|本|为)/, '')
    if (name && name.length > 1 && /[\n《“\s。：]$|^$/.test(head.slice(0, at - name.length).slice(-1)))
      return name + word
  }
  return null
}
