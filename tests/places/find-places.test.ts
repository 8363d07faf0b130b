import { expect, it } from 'vitest'
import { findPlaces, placeAt } from '../../src/places/find-places.ts'
import { divisionsNamed } from '../../src/places/places.ts'

it('knows divisions by their full and common names', () => {
  expect(divisionsNamed('龙胜各族自治县')).toEqual([{ code: '450328', name: '龙胜各族自治县' }])
  expect(divisionsNamed('龙胜县')).toEqual([{ code: '450328', name: '龙胜各族自治县' }])
  expect(divisionsNamed('朝阳区')?.map(({ code }) => code)).toEqual(['110105', '220104'])
  expect(divisionsNamed('不在区')).toBeUndefined()
  expect(divisionsNamed('区')).toBeUndefined()
})

it('takes a short name of a county for it only where its full name stands too', () => {
  const text = '南山区帮扶连平县，南山出资。'
  expect(placeAt(findPlaces(text), text, 9)).toBe('南山')
  expect(placeAt(findPlaces('南山出资。'), '南山出资。', 0)).toBeUndefined()
  expect(placeAt(findPlaces(''), '深圳市', 0)).toBe('深圳')
})

it('tells divisions of one name apart by the province that the text names', () => {
  expect(findPlaces('吉林省长春市朝阳区').codeOf('朝阳区')).toBe('220104')
  expect(findPlaces('北京市朝阳区').codeOf('朝阳区')).toBe('110105')
  expect(findPlaces('朝阳区').codeOf('朝阳区')).toBeNull()
  expect(findPlaces('').codeOf('美国')).toBeNull()
})
