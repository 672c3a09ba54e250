import type { TextAreaProps } from './text-area-props'
import './field.css'
import './text-area.css'

/** The browser's own text area. */
export const TextArea = ({ id, label, hint, value, trouble, maxLength, onChange }: TextAreaProps) => (
  <label className="field" htmlFor={id}>
    <span className="head">{label}</span>
    <textarea
      id={id}
      className={`field-box field-lines ${trouble ? 'field-wrong' : ''}`}
      value={value}
      maxLength={maxLength}
      placeholder={hint}
      aria-invalid={Boolean(trouble)}
      aria-describedby={trouble ? `${id}-trouble` : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
    <span className="row row-between">
      <span className="field-trouble" id={trouble ? `${id}-trouble` : undefined}>
        {trouble}
      </span>
      <span className="cap digits field-count" id={`${id}-count`}>
        {value.length}/{maxLength}
      </span>
    </span>
  </label>
)
