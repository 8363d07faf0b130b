/** 临江区2024年经济运行情况: a zone, a town or a division of former days that no table holds. */
export const unlistedPlace = (title: string): string | null =>
  /^(?:关于)?([一-鿿]{2,6}?(?:区|县|市|州|旗|镇|乡|街道))(?=(?:19|20)\d\d|人民政府|政府|关于|国民经济)/.exec(
    title,
  )?.[1] ?? null
