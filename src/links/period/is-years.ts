/** 2021/2025: several years. */
export const isYears = (edtf: string): boolean => /^\d{4}\/\d{4}$/.test(edtf)
