import { Input, View } from '@tarojs/components'
import type { FieldProps } from './field-props'
import './field.css'

/** WeChat's native input. */
export const Field = ({
  id,
  label,
  hint,
  value,
  trouble,
  kind,
  maxLength,
  focused = false,
  onChange,
  onDone,
}: FieldProps) => (
  <View className="field">
    <View className="text strong">{label}</View>
    <Input
      id={id}
      className={`field-box ${trouble ? 'field-wrong' : ''}`}
      value={value}
      maxlength={maxLength}
      placeholder={hint}
      type={kind === 'text' ? 'text' : 'number'}
      // WeChat ties no message to a box: who listens hears it as part of the box's name.
      ariaLabel={trouble ? `${label}，${trouble}` : label}
      focus={focused}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={onDone}
    />
    {trouble ? (
      <View className="field-trouble" id={`${id}-trouble`}>
        {trouble}
      </View>
    ) : null}
  </View>
)
