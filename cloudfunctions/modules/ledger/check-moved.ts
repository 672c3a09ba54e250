import { system } from '../../kernel/actor'
import { packCursor } from '../../kernel/cursor'
import type { SliceJob } from '../../kernel/jobs/job'
import { everyAccount } from '../points/module'
import { noteFound } from './finding'
import { checkMember } from './member-books'
import { everyAuditRun } from './store'
import { counted, noteRun, type Tally } from './tally'

/** Accounts in one slice: each takes four requests. */
const MAX_ACCOUNTS = 40
/** Functions' clocks differ a little: what moved shortly before the last check is looked at again. */
const MARGIN_MS = 3_600_000

type Pass = { readonly startedAt: number; readonly after: string; readonly tally: Tally }

const DAY_MS = 86_400_000

/** From when on accounts are looked at: the start of the last check; of the first one, a day before. */
const since = async (now: number): Promise<number> => {
  const { rows } = await everyAuditRun.page(system, {
    index: 'newest',
    equals: { tenantId: system.tenantId, kind: 'daily' },
    limit: 1,
    fields: ['startedAt'],
  })
  return (rows[0]?.startedAt ?? now - DAY_MS) - MARGIN_MS
}

const begin = async (now: number): Promise<Pass> => ({
  startedAt: now,
  after: packCursor([await since(now), '']),
  tally: {},
})

/** The timer's job: once a day, the accounts that have moved since, each against its entries and vouchers. */
export const checkMoved: SliceJob = {
  title: '每日积分对账',
  everyMinutes: 1_440,
  work: async ({ cursor, now }) => {
    const pass: Pass = cursor ? JSON.parse(cursor) : await begin(now)
    const page = await everyAccount.page(system, {
      index: 'byMove',
      limit: MAX_ACCOUNTS,
      after: pass.after,
      fields: ['tenantId', 'memberId', 'movedAt'],
    })
    const rows = page.rows.filter(({ movedAt }) => movedAt <= pass.startedAt)
    const checked = await Promise.all(rows.map(({ tenantId, memberId }) => checkMember(tenantId, memberId)))
    let { tally } = pass
    for (const [at, { tenantId, memberId }] of rows.entries()) {
      const { faults = [], entries = 0 } = checked[at] ?? {}
      if (faults.length > 0) await noteFound([{ tenantId, memberId, faults }], now)
      tally = counted(tally, tenantId, { accounts: 1, entries, findings: faults.length })
    }
    const done = rows.length
    // What has moved since the pass began is for the next one.
    if (page.nextCursor && done === page.rows.length)
      return { done, cursor: JSON.stringify({ ...pass, after: page.nextCursor, tally }) }
    await noteRun({ kind: 'daily', startedAt: pass.startedAt }, tally, now)
    return { done, cursor: null }
  },
}
