export type WhenBoxProps = {
  id: string
  label: string
  kind: 'day' | 'time'
  /** Digits alone, `20261201` or `1430`; empty while nothing is chosen. */
  value: string
  trouble?: string
  onChange: (value: string) => void
}
