/** The years of a five-year plan: the first began in 1953, and three years lie between the second and the third. */
export const planYears = (number: number): { from: number; to: number } => {
  const from = 1953 + (number - 1) * 5 + (number > 2 ? 3 : 0)
  return { from, to: from + 4 }
}
