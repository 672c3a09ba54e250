import { View } from '@tarojs/components'
import type { PressProps } from './press-props'
import './press.css'

/** A view that WeChat's screen reader announces as a button. */
export const Press = ({ id, className, label, disabled = false, onPress, children }: PressProps) => (
  <View
    id={id}
    className={`press ${className ?? ''}`}
    hoverClass={disabled ? 'none' : 'press-down'}
    hoverStayTime={90}
    ariaRole="button"
    ariaLabel={label}
    onClick={disabled ? undefined : onPress}
  >
    {children}
  </View>
)
