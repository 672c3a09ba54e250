import type { FieldProps } from './field-props'
import './field.css'

/** The browser's own input, so that labels, autofill and keyboards work as people know them. */
export const Field = ({ id, label, hint, value, trouble, kind, maxLength, onChange, onDone }: FieldProps) => (
  <label className="field" htmlFor={id}>
    <span className="text strong">{label}</span>
    <input
      id={id}
      className={`field-box ${trouble ? 'field-wrong' : ''}`}
      value={value}
      maxLength={maxLength}
      placeholder={hint}
      type={kind === 'phone' ? 'tel' : 'text'}
      inputMode={kind === 'text' ? 'text' : 'numeric'}
      autoComplete={kind === 'phone' ? 'tel' : 'off'}
      aria-invalid={Boolean(trouble)}
      aria-describedby={trouble ? `${id}-trouble` : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone?.()
      }}
    />
    {trouble ? (
      <span className="field-trouble" id={`${id}-trouble`}>
        {trouble}
      </span>
    ) : null}
  </label>
)
