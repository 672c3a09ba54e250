/** What a log line may carry: no name, phone, openid or input ever. */
type Line = {
  readonly requestId: string
  readonly procedure: string
  readonly code: string
  readonly milliseconds: number
  readonly cause?: string
}

/** One JSON line per call, for CloudBase's log search. */
export const writeLog = (line: Line): void => {
  const level = line.code === 'INTERNAL' ? 'error' : 'info'
  process.stdout.write(`${JSON.stringify({ level, ...line })}\n`)
}
