/** Endings that stand for a longer name met before: 大桥全长1.62公里. */
export const genericNames = new Set([
  '大桥',
  '特大桥',
  '隧道',
  '大会',
  '展览',
  '专场',
  '赛事',
  '园区',
  '基地',
  '平台',
  '活动',
  '工程',
  '项目',
  '展会',
  '园',
])
