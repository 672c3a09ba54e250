export type FieldProps = {
  id: string
  label: string
  hint?: string
  value: string
  /** What is wrong with the value, in words; the box is marked as well. */
  trouble?: string
  kind: 'text' | 'phone' | 'digits'
  maxLength: number
  onChange: (value: string) => void
  /** The keyboard's own key for being done. */
  onDone?: () => void
}
