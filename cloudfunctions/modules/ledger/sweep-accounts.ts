import type { SliceJob } from '../../kernel/jobs/job'
import { tenantIds } from '../../kernel/tenant'
import { booksOn } from './books-on'
import { type Found, noteFound } from './finding'
import { checkMember } from './member-books'
import { counted, noteRun, type Tally } from './tally'

/** Accounts that a slice looks at a second time, one by one; with more of them it goes no further. */
const MAX_SUSPECTS = 30

/** Where a sweep stands: the unions still to come, the first of them under way, after one of its members. */
type Pass = {
  readonly startedAt: number
  readonly unions: readonly string[]
  readonly after: string | null
  readonly tally: Tally
}

const begin = async (now: number): Promise<Pass> => ({
  startedAt: now,
  after: null,
  tally: {},
  unions: await tenantIds(),
})

const lookAgain = async (tenantId: string, suspects: readonly string[]): Promise<Found[]> => {
  const found: Found[] = []
  for (const memberId of suspects) {
    const checked = await checkMember(tenantId, memberId)
    if (checked && checked.faults.length > 0) found.push({ tenantId, memberId, faults: checked.faults })
  }
  return found
}

/** Somebody with more entries than fit into one read is checked by himself. */
const passOne = async (pass: Pass, tenantId: string, memberId: string, now: number): Promise<Pass> => {
  const { faults = [], entries = 0 } = (await checkMember(tenantId, memberId)) ?? {}
  await noteFound([{ tenantId, memberId, faults }], now)
  const count = { accounts: 1, entries, findings: faults.length }
  return { ...pass, after: memberId, tally: counted(pass.tally, tenantId, count) }
}

/** Checks the next members of the union under way, or leads on to the next union. */
const goOn = async (pass: Pass, tenantId: string, now: number): Promise<Pass> => {
  const members = await booksOn(tenantId, pass.after)
  if (typeof members === 'string') return passOne(pass, tenantId, members, now)
  const stop = members.suspects[MAX_SUSPECTS]
  const isDone = (memberId: string) => stop === undefined || memberId < stop
  const found = await lookAgain(tenantId, members.suspects.filter(isDone))
  await noteFound(found, now)
  const seen = [...members.entries].filter(([memberId]) => isDone(memberId))
  const tally = counted(pass.tally, tenantId, {
    accounts: seen.length,
    entries: seen.reduce((sum, [, entries]) => sum + entries, 0),
    findings: found.reduce((sum, { faults }) => sum + faults.length, 0),
  })
  const after = stop === undefined ? members.last : (seen.at(-1)?.[0] ?? pass.after)
  return { ...pass, tally, after, unions: after === null ? pass.unions.slice(1) : pass.unions }
}

/**
 * The timer's job: every account of every union against its entries and vouchers, a slice after the other. It reads
 * them side by side in the order of members, and looks a second time at whoever seems wrong.
 */
export const sweepAccounts: SliceJob = {
  title: '全部积分账户对账',
  everyMinutes: 7 * 1_440,
  work: async ({ cursor, now }) => {
    const pass: Pass = cursor ? JSON.parse(cursor) : await begin(now)
    const [tenantId] = pass.unions
    const next = tenantId === undefined ? pass : await goOn(pass, tenantId, now)
    const done = (next.tally['']?.accounts ?? 0) - (pass.tally['']?.accounts ?? 0)
    if (next.unions.length > 0) return { done, cursor: JSON.stringify(next) }
    await noteRun({ kind: 'full', startedAt: next.startedAt }, next.tally, now)
    return { done, cursor: null }
  },
}
