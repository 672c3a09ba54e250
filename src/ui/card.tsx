import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './card.css'

type Props = { id?: string; warm?: boolean; rows?: boolean; children: ReactNode }

/** A sheet of paper on the page. `warm` tints what belongs to the reader; `rows` holds rows with lines between. */
export const Card = ({ id, warm = false, rows = false, children }: Props) => (
  <View id={id} className={`card ${warm ? 'card-warm' : ''} ${rows ? 'card-flush' : ''}`}>
    {children}
  </View>
)
