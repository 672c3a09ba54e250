/** What stands on the button and around it. */
type ScanWords = {
  readonly act: string
  readonly busy: string
  /** Said in the demo while no screen shows a code. */
  readonly nobody: string
  /** What to do where nothing can be scanned, after a comma. */
  readonly instead: string
}

export type ScanButtonProps = {
  id: string
  words: ScanWords
  busy: boolean
  /** What the code that was seen carries, whatever it is. */
  onText: (text: string) => void
  /** Why nothing could be scanned, in words. Turning away is no trouble. */
  onTrouble: (words: string) => void
}
