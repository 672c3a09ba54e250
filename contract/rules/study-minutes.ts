/** When a member came and went; null where nobody knows when he went. */
type Presence = { readonly inAt: number; readonly outAt: number | null }
type Times = { readonly startsAt: number; readonly endsAt: number }

const MINUTE_MS = 60_000
/** Who does not check out may have left early: half of what was left of the class counts. */
const WITHOUT_CHECK_OUT = 0.5

/**
 * 学时 in whole minutes: from check-in to check-out, of the planned time only. Without a check-out it is half of the
 * time from check-in to the planned end.
 */
export const studyMinutes = ({ inAt, outAt }: Presence, { startsAt, endsAt }: Times): number => {
  const from = Math.max(inAt, startsAt)
  const full = Math.max(0, Math.min(outAt ?? endsAt, endsAt) - from)
  return Math.floor((outAt === null ? full * WITHOUT_CHECK_OUT : full) / MINUTE_MS)
}
