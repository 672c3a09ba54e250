import { dayWords } from '@/lib/time-words'
import type { WhenBoxProps } from './when-box-props'

type Chosen = Pick<WhenBoxProps, 'kind' | 'value'>

/** As both platforms name it: `2026-12-01` or `14:30`; empty where nothing whole is chosen. */
export const pickedOf = ({ kind, value }: Chosen): string => {
  if (kind === 'day') return /^\d{8}$/.test(value) ? value.replace(/(\d{4})(\d{2})/, '$1-$2-') : ''
  return /^\d{4}$/.test(value) ? value.replace(/(\d{2})/, '$1:') : ''
}

/** The digits of what a platform hands over. */
export const digitsOf = (picked: string): string => picked.replace(/\D/g, '')

/** As it is read: 2026年12月1日 周二, or 14:30; an invitation where nothing is chosen. */
export const whenWords = ({ kind, value }: Chosen): string => {
  const picked = pickedOf({ kind, value })
  if (picked === '') return kind === 'day' ? '请选日期' : '请选时间'
  if (kind === 'time') return picked
  return `${picked.slice(0, 4)}年${dayWords(Date.parse(`${picked}T00:00:00+08:00`))}`
}
