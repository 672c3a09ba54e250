import { Textarea, View } from '@tarojs/components'
import type { TextAreaProps } from './text-area-props'
import './field.css'
import './text-area.css'

/** WeChat's native text area; it keeps clear of the keyboard by itself. */
export const TextArea = ({
  id,
  label,
  hint,
  value,
  trouble,
  maxLength,
  focused = false,
  onChange,
}: TextAreaProps) => (
  <View className="field">
    <View className="head">{label}</View>
    <Textarea
      id={id}
      className={`field-box field-lines ${trouble ? 'field-wrong' : ''}`}
      value={value}
      maxlength={maxLength}
      placeholder={hint}
      cursorSpacing={80}
      ariaLabel={trouble ? `${label}，${trouble}` : label}
      focus={focused}
      onInput={(event) => onChange(event.detail.value)}
    />
    <View className="row row-between">
      <View className="field-trouble" id={`${id}-trouble`}>
        {trouble}
      </View>
      <View className="cap digits field-count" id={`${id}-count`}>
        {value.length}/{maxLength}
      </View>
    </View>
  </View>
)
