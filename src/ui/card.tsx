import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './card.css'

type Props = { id?: string; warm?: boolean; rows?: boolean; snug?: boolean; children: ReactNode }

const SHAPES = { warm: 'card-warm', rows: 'card-flush', snug: 'card-snug' } as const

/**
 * A sheet of paper on the page. `warm` tints what belongs to the reader; `rows` holds rows with lines
 * between; `snug` leaves more room for what is inside.
 */
export const Card = ({ id, children, ...shapes }: Props) => {
  const names = Object.entries(SHAPES).flatMap(([shape, name]) =>
    shapes[shape as keyof typeof SHAPES] ? [name] : [],
  )
  return (
    // Taro's browser build writes an id that is not there as the word undefined.
    <View {...(id ? { id } : {})} className={['card', ...names].join(' ')}>
      {children}
    </View>
  )
}
