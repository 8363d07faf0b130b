import type { Entity } from '../entities/entity.ts'

const manner =
  /^“(?:[一-鿿]{1,3}(?:对|帮|带|加|把)[一-鿿]{1,3}|[一-鿿]{2,4}[式制型]|一[站条揽][一-鿿]{1,3}|零[一-鿿]{2,3}|[一-鿿+＋]*[+＋][一-鿿+＋]*)”(?=$|[一-鿿])/

/** “点对点”|输送, “组团式”|帮扶: how it is done, and nobody; 通过“青溪商城”平台: by what means. */
export const isManner = (text: string, { start, end }: Entity): boolean =>
  text[start] === '“' &&
  (manner.test(text.slice(start, end)) ||
    /(?:通过|利用|借助|依托|运用|采[用取])$/.test(text.slice(Math.max(0, start - 2), start)))
