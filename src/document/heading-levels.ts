/** The marks of numbered headings, from the outermost: 第一章, 一、, （一）, 1., （1）. */
const marks: readonly (readonly [number, RegExp])[] = [
  [1, /^第[一二三四五六七八九十百\d]+(?:编|部分|篇|章)(?=[\s　：:、]|[一-鿿])/],
  [2, /^第[一二三四五六七八九十百\d]+节(?=[\s　：:、]|[一-鿿])/],
  [3, /^[一二三四五六七八九十]{1,3}[、．.](?=\S)/],
  [4, /^[（(][一二三四五六七八九十]{1,3}[）)]/],
  [5, /^\d{1,2}(?:[、．]|\.(?!\d))\s*(?=\S)/],
  [5, /^\d{1,2}\.\d{1,2}(?=\s*[一-鿿])/],
  [6, /^[（(]\d{1,2}[）)]/],
  [6, /^[①②③④⑤⑥⑦⑧⑨⑩]/],
]

/** The level of a numbered heading by its mark; `undefined` for a line without one. */
export const headingLevel = (line: string): number | undefined => {
  const code = line.charCodeAt(0)
  // Cheap exits: only these begin a mark.
  if (
    !(
      code === 0x7b2c ||
      code === 0xff08 ||
      code === 0x28 ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x2460 && code <= 0x2473) ||
      '一二三四五六七八九十'.includes(line[0] ?? '-')
    )
  )
    return undefined
  return marks.find(([, mark]) => mark.test(line))?.[0]
}
