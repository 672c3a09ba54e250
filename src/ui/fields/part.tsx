import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './field.css'

type Props = { id: string; label: string; trouble: string | undefined; children: ReactNode }

/** A question that is answered by more than one box; what is wrong with the answer is said below. */
export const Part = ({ id, label, trouble, children }: Props) => (
  <View
    className="field"
    id={id}
    role="group"
    aria-label={label}
    // Taro's browser build writes an attribute that is not there as the word undefined.
    {...(trouble ? { 'aria-describedby': `${id}-trouble` } : {})}
  >
    {children}
    {trouble ? (
      <View className="field-trouble" id={`${id}-trouble`}>
        {trouble}
      </View>
    ) : null}
  </View>
)
