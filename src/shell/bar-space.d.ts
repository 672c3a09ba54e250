/** Room that WeChat keeps for itself at the top, in pixels; zero in a browser. */
export type BarSpace = {
  /** Height of the status bar. */
  readonly top: number
  /** Height of the row that holds the capsule. */
  readonly row: number
  /** Width at the right that the capsule covers. */
  readonly capsule: number
}
export declare const barSpace: () => BarSpace
