import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Press } from './press'
import './button.css'

type Props = {
  id?: string
  look?: 'primary' | 'soft' | 'quiet' | 'line'
  icon?: IconName
  small?: boolean
  /** Its own verb while the act is under way, for instance 提交中. */
  busyWords?: string
  busy?: boolean
  label?: string
  onPress: () => void
  children: ReactNode
}

/** A button with words. One gold (`primary`) per screen where we can; busy says what is going on. */
export const Button = ({
  look = 'primary',
  busy = false,
  busyWords,
  icon,
  small,
  children,
  ...rest
}: Props) => {
  const names = ['btn', busy ? 'btn-off' : `btn-${look}`]
  if (small) names.push('btn-small')
  return (
    <Press {...rest} className={names.join(' ')} disabled={busy}>
      {icon && !busy ? <Icon name={icon} plain /> : null}
      {busy ? (busyWords ?? '请稍候') : children}
    </Press>
  )
}
