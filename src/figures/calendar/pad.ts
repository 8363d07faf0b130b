/** Two digits of a month, a day or an hour, four of a year. */
export const pad = (number: number): string => String(number).padStart(2, '0')

export const year4 = (year: number): string => String(year).padStart(4, '0')
