import { defineKind } from '../../kind.ts'
import { claim } from './claim.ts'
import { quantity } from './quantity.ts'
import { sign } from './sign.ts'
import { units } from './units.ts'

export const money = defineKind({
  name: 'money',
  title: '金额',
  description: 'An amount of money: 1200万元, US$3亿, 八千块钱',
  value: 'decimal',
  unit: 'iso4217',
  units,
  rules: [sign],
  quantity,
  claim,
})
