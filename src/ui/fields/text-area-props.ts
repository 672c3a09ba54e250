export type TextAreaProps = {
  id: string
  label: string
  hint: string
  value: string
  /** What is wrong with the text, in words; the box is marked as well. */
  trouble?: string
  maxLength: number
  /** As of a field. */
  focused?: boolean
  onChange: (value: string) => void
}
