export type ScanButtonProps = {
  busy: boolean
  /** What the code that was seen carries, whatever it is. */
  onText: (text: string) => void
  /** Why nothing could be scanned, in words. Turning away is no trouble. */
  onTrouble: (words: string) => void
}
