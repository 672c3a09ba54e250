export type PhoneButtonProps = {
  busy: boolean
  /** Whether the rest of the form is filled in; marks what is not. */
  ready: () => boolean
  onCode: (phoneCode: string) => void
  /** The person refused, or WeChat gave no code: another way is needed. */
  onNoCode: () => void
}
