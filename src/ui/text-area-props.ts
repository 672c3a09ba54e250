export type TextAreaProps = {
  id: string
  label: string
  hint: string
  value: string
  /** What is wrong with the text, in words; the box is marked as well. */
  trouble?: string
  maxLength: number
  onChange: (value: string) => void
}
