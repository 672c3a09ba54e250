export type FieldProps = {
  id: string
  label: string
  hint?: string
  value: string
  /** What is wrong with the value, in words; the box is marked as well. */
  trouble?: string
  kind: 'text' | 'phone' | 'digits'
  maxLength: number
  /** The person is led here: WeChat opens its keyboard; the browser's focus is `attend`'s affair. */
  focused?: boolean
  onChange: (value: string) => void
  /** The keyboard's own key for being done. */
  onDone?: () => void
}
