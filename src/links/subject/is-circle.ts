import type { Figure } from '../../figures/figure.ts'
import type { Entity } from '../entities/entity.ts'
import type { Passage } from '../passage.ts'
import type { SubjectState } from './subject-state.ts'

/** 在西欧首次, 全国第一: the circle of a standing is not who stands; nor is 全国 the subject in a report of one place. */
export const isCircle = (passage: Passage, own: Entity, { scope, kind }: Figure, state: SubjectState): boolean => {
  const read = passage.text.slice(own.start, own.end)
  return (
    read === scope ||
    isShareOf(passage.text, own) ||
    (state.document.single && read === '全社会') ||
    // 全球创新指数排名由第29位升至第10位: of those ranked.
    (kind?.standing && /^(?:全球|世界)$/.test(read) && ranking.test(passage.text.slice(own.end, own.end + 14))) ||
    (kind?.standing && /[在于]/.test(passage.text[own.start - 1] ?? '')) ||
    (state.document.single &&
      state.document.places.size > 0 &&
      state.document.main !== state.document.country &&
      /^(?:全国|全社会|全球|世界|我国|国家|中央)$/.test(read))
  )
}

/** 全球占比达11.8%, 全国市场份额36%: of what whole it is a share. */
export const isShareOf = (text: string, { start, end }: Entity): boolean =>
  /^(?:全球|世界|全国|全[省市区县])$/.test(text.slice(start, end)) &&
  /^(?:市场)?(?:占比|份额|占有率|比重)/.test(text.slice(end, end + 5))

const ranking = /^[一-鿿]{2,8}?(?:指数|竞争力|排名|位次|榜单)/
