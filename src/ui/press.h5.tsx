import type { PressProps } from './press-props'
import './press.css'

/** A native button: focusable, and Enter and Space work. */
export const Press = ({ id, className, label, pressed, disabled, onPress, children }: PressProps) => (
  <button
    id={id}
    type="button"
    className={`press ${className ?? ''}`}
    aria-label={label}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onPress}
  >
    {children}
  </button>
)
