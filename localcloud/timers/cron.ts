/** The fields of a timer trigger's `config`, as CloudBase documents them: seven, in UTC+8. */
const FIELDS = [
  { name: 'second', min: 0, max: 59 },
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12 },
  { name: 'weekday', min: 0, max: 6 },
  { name: 'year', min: 1970, max: 2099 },
] as const

const ZONE_MS = 8 * 3_600_000
/** Steps of the search: enough for any day in four years, hour by hour and minute by minute within it. */
const MAX_STEPS = 5_000

/** The numbers that a field allows; null: all of them. */
type Allowed = ReadonlySet<number> | null

export type Cron = {
  readonly second: Allowed
  readonly minute: Allowed
  readonly hour: Allowed
  readonly day: Allowed
  readonly month: Allowed
  readonly weekday: Allowed
  readonly year: Allowed
}

const RANGE = /^(?:\*|(\d{1,4})(?:-(\d{1,4}))?)(?:\/(\d{1,4}))?$/

const readPart = (part: string, min: number, max: number): number[] => {
  const [matched, from, to, step] = RANGE.exec(part) ?? []
  const first = from === undefined ? min : Number(from)
  const last = to !== undefined ? Number(to) : from === undefined || step !== undefined ? max : first
  const stride = Number(step ?? 1)
  if (matched === undefined || stride < 1 || first < min || last > max || first > last)
    throw new Error(`cron: ${part} is not between ${min} and ${max}`)
  return Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, at) => first + at * stride)
}

const readField = (text: string, min: number, max: number): Allowed =>
  text === '*' ? null : new Set(text.split(',').flatMap((part) => readPart(part, min, max)))

/** Reads seven fields of numbers, `*`, lists, ranges and steps. @throws what is wrong with them */
export const readCron = (text: string): Cron => {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== FIELDS.length) throw new Error(`cron: ${text} has not seven fields`)
  return Object.fromEntries(
    FIELDS.map(({ name, min, max }, at) => [name, readField(parts[at] ?? '', min, max)]),
  ) as Cron
}

const allows = (allowed: Allowed, value: number): boolean => allowed === null || allowed.has(value)

/** Where both day and weekday are given, either will do. */
const allowsDate = ({ day, weekday }: Cron, date: Date): boolean =>
  day && weekday
    ? day.has(date.getUTCDate()) || weekday.has(date.getUTCDay())
    : allows(day, date.getUTCDate()) && allows(weekday, date.getUTCDay())

/** The next moment worth looking at, or the same one where everything fits. */
const step = (cron: Cron, at: Date): number => {
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  const [hour, minute] = [at.getUTCHours(), at.getUTCMinutes()]
  if (!allows(cron.year, year)) return Date.UTC(year + 1, 0)
  if (!allows(cron.month, month + 1)) return Date.UTC(year, month + 1)
  if (!allowsDate(cron, at)) return Date.UTC(year, month, date + 1)
  if (!allows(cron.hour, hour)) return Date.UTC(year, month, date, hour + 1)
  if (!allows(cron.minute, minute)) return Date.UTC(year, month, date, hour, minute + 1)
  return allows(cron.second, at.getUTCSeconds()) ? at.getTime() : at.getTime() + 1000
}

/** The first moment after `afterMs` (epoch milliseconds) that fits; null where there is none. */
export const nextOf = (cron: Cron, afterMs: number): number | null => {
  let at = (Math.floor(afterMs / 1000) + 1) * 1000 + ZONE_MS
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const next = step(cron, new Date(at))
    if (next === at) return at - ZONE_MS
    at = next
  }
  return null
}
