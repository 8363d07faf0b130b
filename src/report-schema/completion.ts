import type { Entry } from './entries.ts'

/** What a level is held against: 年初预算, 预算调整数, 年度目标任务. */
const plan = /^(?:系?(?:年度|年初|全年|调整|变动|年)?(?:后)?的?)?(?:预算|任务|计划|目标|目标任务)(?:调整)?(?:数)?$/

/**
 * 收入完成170.3亿元，完成预算的101.9%，增长21.7%: the share of the plan is the level's rate of completion, and the change
 * behind it is the level's.
 */
export const completionOf = (entries: readonly Entry[]): Entry[] => {
  let level: Entry | undefined
  return entries.map((entry) => {
    const { record, stripped } = entry
    if (record.unit === '%' && record.change === null && plan.test(record.scope ?? ''))
      return { ...entry, ...rated(entry) }
    if (record.unit !== '%' || !plan.test(stripped)) {
      if (record.unit !== '%' && record.change === null) level = entry
      return entry
    }
    if (level === undefined || level.record.sentence !== record.sentence) return entry
    const { full, stripped: own, members, headed } = level
    if (record.change) return { ...entry, full, stripped: own, members, headed }
    return { ...entry, ...rated(level) }
  })
}

/** A level's words as those of its rate of completion. */
const rated = ({ stripped, members, headed }: Entry): Pick<Entry, 'members' | 'headed'> => {
  const rates = (phrases: readonly string[]) => phrases.map((phrase) => `${phrase}完成率`)
  return { members: rates([stripped, ...members]), headed: rates(headed) }
}
