/** What is on the phone and outlives the mini-program. */
export type PhoneState = {
  readonly storage: Map<string, string>
  /** Cut off from the network. */
  offline: boolean
  theme: 'light' | 'dark'
  fontSizeSetting: number
}
