import { type PlaceRegistry, placeAt } from '../../places/find-places.ts'

/** 云岭、青溪和白河|插秧进度: where a list of nothing but places ends; `from` where fewer than two begin there. */
export const listedPlaces = (text: string, from: number, to: number, places: PlaceRegistry): number => {
  let at = from
  let end = from
  for (let count = 1; at < to; count += 1) {
    const start = at
    for (let place = placeAt(places, text, at); place && at + place.length <= to; place = placeAt(places, text, at))
      at += place.length
    if (at === start) break
    if (count > 1) end = at
    if (!'、和与及'.includes(text[at] ?? '-')) break
    at += 1
  }
  return end
}
