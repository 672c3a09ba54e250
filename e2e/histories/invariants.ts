import { isDeepStrictEqual } from 'node:util'
import type { Documents } from './documents'
import { dayOf } from './model/calendar'

/** Caps of the sample rule book, which no clock may open twice: points a day by rule, and of all rules that count. */
const DAY_CAPS: Readonly<Record<string, number>> = { REPLAY: 10, FB_SUBMIT: 1 }
const BOOK_CAP = 30
const EXEMPT = new Set(['FB_ADOPT', 'CONTEST_JOIN'])
/** Steps of a ticket that are taken in a role. */
const PRIVILEGED = new Set(['reply', 'adopt', 'close'])

const idsOf = (documents: readonly { readonly _id: string }[]) => new Set(documents.map(({ _id }) => _id))

/** The same things, each once. */
const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  isDeepStrictEqual([...left].sort(), [...right].sort())

const confirmedOf = (proposals: Documents['proposals'], what: string) =>
  proposals.filter((proposal) => proposal.what === what && proposal.state === 'confirmed')

const verifiedOf = (claims: Documents['claims']) => claims.filter(({ state }) => state === 'verified')

/** I1: every entry has its source, every source that pays its entry, each once. */
const sourcesFit = (documents: Documents): boolean => {
  const { entries, members, vouchers, tickets, claims, progresses, proposals } = documents
  const sourcesOf = (code: string) =>
    entries
      .filter(({ ruleCode }) => ruleCode === code)
      .map(({ memberId, source }) => (code === 'REPLAY' ? `${memberId} ${source.id}` : source.id))
  const isVoid = (state: string) => state === 'cancelled' || state === 'lapsed'
  const paid = progresses.filter(({ paidPoints }) => paidPoints !== null && paidPoints > 0)
  const ticketIds = idsOf(tickets)
  return (
    isSame(sourcesOf('BIND'), [...idsOf(members)]) &&
    isSame(sourcesOf('HOLD'), [...idsOf(vouchers)]) &&
    isSame(sourcesOf('RELEASE'), [...idsOf(vouchers.filter(({ state }) => isVoid(state)))]) &&
    isSame(sourcesOf('ADJUSTMENT'), [...idsOf(confirmedOf(proposals, 'adjustPoints'))]) &&
    isSame(
      sourcesOf('REVERSAL'),
      confirmedOf(proposals, 'reverseEntry').map(({ input }) => String(JSON.parse(input).entryId)),
    ) &&
    isSame(sourcesOf('FB_ADOPT'), [...idsOf(tickets.filter(({ adoptedAt }) => adoptedAt !== null))]) &&
    isSame(sourcesOf('CONTEST_JOIN'), [...idsOf(verifiedOf(claims))]) &&
    isSame(
      sourcesOf('REPLAY'),
      paid.map(({ memberId, lessonId }) => `${memberId} ${lessonId}`),
    ) &&
    sourcesOf('FB_SUBMIT').every((id) => ticketIds.has(id))
  )
}

/**
 * I5: one earning for each member, group and subject; the caps of every day hold. A clock that is set back over
 * midnight begins no day anew: what is earned then belongs to the later day, which goes on.
 */
const capsHold = ({ entries }: Documents): boolean => {
  const [subjects, days] = [new Set<string>(), new Map<string, number>()]
  const latest = new Map<string, string>()
  const earnings = entries.filter(({ kind }) => kind === 'earning').sort((a, b) => a.sequence - b.sequence)
  for (const { memberId, ruleCode, source, at, delta } of earnings) {
    subjects.add(`${memberId} ${ruleCode} ${source.id}`)
    const earlier = latest.get(memberId) ?? ''
    const dayKey = dayOf(at) > earlier ? dayOf(at) : earlier
    latest.set(memberId, dayKey)
    const codes = EXEMPT.has(ruleCode) ? [ruleCode] : [ruleCode, 'all']
    for (const code of codes) {
      const day = `${memberId} ${dayKey} ${code}`
      days.set(day, (days.get(day) ?? 0) + delta)
    }
  }
  const capOf = (day: string) => {
    const code = day.split(' ')[2] ?? ''
    return code === 'all' ? BOOK_CAP : (DAY_CAPS[code] ?? Number.POSITIVE_INFINITY)
  }
  return subjects.size === earnings.length && [...days].every(([day, points]) => points <= capOf(day))
}

/** I7: what was once an entry stays as it was. */
const onlyAppended = (before: Documents, after: Documents): boolean => {
  const now = new Map(after.entries.map((entry) => [entry._id, entry]))
  return before.entries.every((entry) => isDeepStrictEqual(now.get(entry._id), entry))
}

/** I4: a voucher leaves `issued` once, and moves no further. */
const leftOnce = (before: Documents, after: Documents): boolean => {
  const now = new Map(after.vouchers.map((voucher) => [voucher._id, voucher]))
  return before.vouchers.every((voucher) => {
    const { state, history } = now.get(voucher._id) ?? {}
    return voucher.state === 'issued'
      ? state !== undefined
      : isDeepStrictEqual([state, history], [voucher.state, voucher.history])
  })
}

/** I10: what was done in a role has its audit entry, each its own. */
const audited = ({ vouchers, tickets, claims, members, proposals, audits }: Documents): boolean => {
  const done = [
    ...vouchers.filter(({ state }) => state === 'used').map(({ _id }) => `mall.writeOff ${_id}`),
    ...members.map(({ _id }) => `member.bind ${_id}`),
    ...claims.map(({ _id }) => `claim.enter ${_id}`),
    ...verifiedOf(claims).map(({ _id }) => `claim.verify ${_id}`),
    ...proposals.map(({ what, _id }) => `organisation.${what} ${_id}`),
    ...proposals.filter(({ state }) => state === 'confirmed').map(({ _id }) => `organisation.confirm ${_id}`),
    ...tickets.flatMap(({ _id, history }) =>
      history.filter(({ step }) => PRIVILEGED.has(step)).map(({ step }) => `feedback.${step} ${_id}`),
    ),
  ]
  return isSame(
    done,
    audits
      .filter(({ procedure }) => procedure !== 'member.consent')
      .map(({ procedure, subjectId }) => `${procedure} ${subjectId}`),
  )
}

/** I8: watched seconds never fall, and a member has one open session at most. */
const neverUnwatched = (before: Documents, after: Documents): boolean => {
  const now = new Map(after.progresses.map(({ _id, watchedSeconds }) => [_id, watchedSeconds]))
  return before.progresses.every(({ _id, watchedSeconds }) => (now.get(_id) ?? -1) >= watchedSeconds)
}

/** What a step has broken of all that must never break. The balances are for `audit` and for the model. */
export const brokenBy = (before: Documents, after: Documents): string[] => {
  const rules = {
    'I1 every entry has its source': sourcesFit(after),
    'I4 a voucher leaves issued once': leftOnce(before, after),
    'I5 one earning for a subject, caps hold': capsHold(after),
    'I7 entries are only appended': onlyAppended(before, after),
    'I8 watched seconds never fall': neverUnwatched(before, after),
    'I10 privileged writes are audited': audited(after),
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`not ${rule}`]))
}
