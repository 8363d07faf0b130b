/** Bodies that are named by their ending alone. */
export const bodies = new Set([
  '国家电网',
  '南方电网',
  '国网',
  '中央企业',
  '央企',
  '国企',
  '海关',
  '央行',
  '财政部',
  '教育部',
  '商务部',
  '证监会',
  '国资委',
])
