import { expect, test } from 'vitest'
import { firstChars } from '../../src/document/first-chars.ts'

test.each([
  ['截至(?:目前|[^，]{0,4}底)?|将', '截将'],
  ['(?:春节|元旦)?假期(?![^，])', '春元假'],
  ['第?[一-三]{1,3}[、．]', '第一丁丂七丄丅丆万丈三'],
  ['约|[-—]|至', '约-—至'],
  [String.raw`(?<!不)\d{1,2}|[（(]|Q[1-4]`, '0123456789（(Q'],
])('what %s begins with', (pattern, chars) => {
  expect(firstChars(pattern)).toBe(chars)
})

test.each(['[^，]{1,3}看', '约?', String.raw`\S次`])('a pattern that may begin with anything fails: %s', (pattern) => {
  expect(() => firstChars(pattern)).toThrow()
})
