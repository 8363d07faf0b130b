import type { Document, Section } from '../document/document.ts'
import { pattern } from '../document/pattern.ts'

/** 一、2024年工作回顾, 首先报告2001年的工作, 五年来，…: the parts of a work report that look back. */
const review = pattern`
  回顾|总结|情况$|过去(?:的)?[一五]年|年来[，,]
  |(?<year>[12]\d{3})年的?(?:政府|国内)?工作(?!总体|部署|安排|任务|目标|重点|思路|打算|建议)
`

/** What such a report says of the world and of the country's unity is of what is and has been. */
const abroad = /外交|国际形势|对外政策|祖国|香港|澳门|关于《|说明$/

const isWorkReport = ({ text, masthead }: Document): boolean =>
  masthead.title?.includes('工作报告') || /各位(?:代表|委员)|请予审议/.test(text.slice(0, 600))

/**
 * The parts of a work report behind the one that looks back: they are of what is to be done, also where their headings do
 * not say so (三、把改革开放扎实推向纵深).
 */
export const plannedSections = (document: Document): ReadonlySet<Section> => {
  const planned = new Set<Section>()
  const { year, present } = document.masthead
  if (year === null || present === null || present <= year || !isWorkReport(document)) return planned
  const looksBack = (heading: string): boolean => {
    const found = review.exec(heading)
    return found !== null && found.groups?.year !== String(present)
  }
  let reviewed: Section | null = null
  for (const section of document.sections) {
    if (section.heading === null) continue
    if (section.parent !== null && planned.has(section.parent)) {
      if (!looksBack(section.heading)) planned.add(section)
    } else if (reviewed && section.level === reviewed.level && section.parent === reviewed.parent) {
      if (!looksBack(section.heading) && !abroad.test(section.heading)) planned.add(section)
    } else if (!reviewed && /工作|回顾|总结/.test(section.heading) && looksBack(section.heading)) reviewed = section
  }
  return planned
}
