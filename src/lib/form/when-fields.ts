import { type WhenField, wrong } from './field'

type Needed = { readonly lack: string }
/** Where it may stay open: what taking it back is called. */
type Open = { readonly clearWords: string }

/** 2026-12-01: a day held as 20261201, as the academy names it; null where that is no day. */
export const dayKeyOf = (held: string): string | null => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(held) ?? []
  const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  // 20260231 would be a day of March, or none.
  const isThere = !Number.isNaN(at) && new Date(at).getUTCDate() === Number(day)
  return isThere ? `${year}-${month}-${day}` : null
}

/** 14:30: a time of day held as 1430; null where that is none. */
const clockOf = (held: string): string | null => {
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(held) ?? []
  return hour && minute ? `${hour}:${minute}` : null
}

/** Milliseconds of a day and a time of it as they are handed in; the union's wall clock is UTC+8 without summer time. */
export const momentOf = (dayKey: string, clock: string): number => Date.parse(`${dayKey}T${clock}:00+08:00`)

const whenField = (
  kind: 'day' | 'time',
  label: string,
  read: (held: string) => string | null,
  { lack, clearWords }: Partial<Needed & Open>,
): WhenField<string | null> => ({
  kind,
  label,
  clearWords,
  empty: '',
  read: (held) => read(held) ?? (lack === undefined ? null : wrong(lack)),
  keep: (held) => held,
  revive: (kept) => (kept === '' || (typeof kept === 'string' && read(kept)) ? kept : undefined),
})

/** A day, handed in as 2026-12-01. */
export function day(label: string, spec: Needed): WhenField<string>
export function day(label: string, spec: Open): WhenField<string | null>
export function day(label: string, spec: Partial<Needed & Open>): WhenField<string | null> {
  return whenField('day', label, dayKeyOf, spec)
}

/** A time of day, handed in as 14:30. */
export function time(label: string, spec: Needed): WhenField<string>
export function time(label: string, spec: Needed): WhenField<string | null> {
  return whenField('time', label, clockOf, spec)
}
