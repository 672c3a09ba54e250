import type { WhenBoxProps } from './when-box-props'
import { digitsOf, pickedOf, whenWords } from './when-text'
import './field.css'
import './when-field.css'

/** The browser's own calendar and clock, by keyboard as well; which order it writes a day in is the browser's affair. */
export const WhenBox = ({ id, label, kind, value, trouble, onChange }: WhenBoxProps) => {
  const picked = pickedOf({ kind, value })
  return (
    <>
      <input
        id={id}
        className={`field-box when-box ${trouble ? 'field-wrong' : ''}`}
        type={kind === 'day' ? 'date' : 'time'}
        aria-label={label}
        aria-invalid={Boolean(trouble)}
        aria-describedby={trouble ? `${id}-trouble` : undefined}
        max={kind === 'day' ? '9999-12-31' : undefined}
        value={picked}
        onChange={(event) => onChange(digitsOf(event.currentTarget.value))}
      />
      {kind === 'day' && picked !== '' ? <span className="cap">{whenWords({ kind, value })}</span> : null}
    </>
  )
}
