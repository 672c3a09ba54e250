/** A WebVTT file that says these lines, two seconds each. */
export const aVtt = (...lines: readonly string[]): Buffer => {
  const time = (seconds: number) => `00:${String(seconds).padStart(2, '0')}.000`
  const cues = lines.map((line, at) => `${time(at * 2)} --> ${time(at * 2 + 2)}\n${line}`)
  return Buffer.from(['WEBVTT', ...cues].join('\n\n'))
}
