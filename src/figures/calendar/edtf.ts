/**
 * What we write of EDTF (ISO 8601-2): year, month, day, time, season codes (33 to 36 quarters, 40 and 41 half-years),
 * decades (199X) and centuries (20XX), and intervals, with .. for an open end.
 */
const point = String.raw`-?\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?)?|\d{3}X|\d{2}XX`

export const edtfPattern = String.raw`^(?:(?:${point})|(?:${point})/(?:${point}|\.\.)|\.\./(?:${point}))$`
