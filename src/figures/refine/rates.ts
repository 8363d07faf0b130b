import { changed, type Figure } from '../figure.ts'
import type { Refiner } from './refiner.ts'

const hourly = /(?:时速|每小时)(?:可达|达到?|为|约|超过?|近|提[高升][到至])*$/
const secondly = /(?:秒速|每秒)(?:可达|达到?|为|约|超过?|近)*$/

/** 时速350公里, 每小时80公里: a length to the hour is a speed. */
export const rates: Refiner = (figures, { text, trace }) =>
  figures.map((figure): Figure => {
    const kind = figure.kind?.perTime
    if (!kind) return figure
    const before = text.slice(Math.max(0, figure.start - 10), figure.start)
    const time = hourly.test(before) ? 'h' : secondly.test(before) ? 's' : undefined
    if (!time) return figure
    const unit = `${figure.unit}/${time}`
    trace?.note(
      figure.start,
      figure.end,
      'rates',
      'refined',
      `a length by the time before it is a ${kind.name} in ${unit}`,
    )
    return changed(figure, { kind, unit })
  })
