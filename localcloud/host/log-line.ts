/** One line that a function printed, or that the host wrote about a call. */
export type LogLine = {
  /** Virtual time, ISO 8601. */
  readonly at: string
  readonly functionName: string
  /** Empty in the host's own lines. */
  readonly instance: string
  readonly requestId: string
  /** `debug`, `log`, `info`, `warn`, `error`; `report` closes a call with what it cost. */
  readonly level: string
  readonly text: string
}
