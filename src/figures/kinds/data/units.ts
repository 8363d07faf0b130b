import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'By', forms: '字节 Byte' },
  { unit: 'kBy', forms: '千字节 KB kB' },
  { unit: 'MBy', forms: '兆字节 MB 兆' },
  { unit: 'GBy', forms: '吉字节 GB' },
  { unit: 'TBy', forms: '太字节 TB' },
  { unit: 'PBy', forms: '拍字节 PB' },
  { unit: 'EBy', forms: '艾字节 EB' },
  { unit: 'ZBy', forms: '泽字节 ZB' },
  { unit: 'bit', forms: '比特 bit' },
  { unit: 'Mbit/s', forms: 'Mbps 兆比特每秒 Mb/s 兆比特/秒' },
  { unit: 'Gbit/s', forms: 'Gbps Gb/s 吉比特每秒' },
  { unit: 'Tbit/s', forms: 'Tbps Tb/s 太比特每秒' },
  { unit: 'kbit/s', forms: 'Kbps kbps' },
]
