import { system } from '../actor'
import { clock } from '../clock'
import { database } from '../database'
import { isDuplicate } from '../errors'
import { runTx, type Transaction } from '../transaction'
import { type JobDocument, jobRecords } from './job-record'
import { LEASE_MS, nextDue, pauseAfter } from './rules'

/** What a run knows of a job that it has the lease of: the document as the run last kept it. */
export type Lease = {
  readonly everyMinutes: number
  record: JobDocument
  /** Items still to be done one by one, because a batch of them failed and nobody knows which one it was. */
  careful: number
}

/** Another run has the job, or has moved it: whatever this one still wanted to write is not written. */
export class LeaseLost extends Error {}

type Fields = Partial<Omit<JobDocument, '_id' | 'tenantId'>>

const BEGINNING: Fields = { cursor: null, steps: 0, attempts: 0, finishedAt: null, done: 0, doneEver: 0 }

/** Writes past transactions, where the document is as expected. @returns false where it is not */
const writeWhere = async (expected: Partial<JobDocument>, fields: Fields): Promise<boolean> => {
  const { stats } = await database.collection(jobRecords.name).where(expected).update({ data: fields })
  return stats.updated === 1
}

/**
 * Takes a due job. It is written down as if the run had ended badly, because a run that is killed writes nothing
 * more; whatever goes well takes that back.
 *
 * @param known the document as it was just read; null where the job has never run
 * @returns null where another run was faster
 */
export const claim = async (
  jobId: string,
  everyMinutes: number,
  known: JobDocument | null,
  requestId: string,
): Promise<Lease | null> => {
  const now = clock.now()
  const attempts = (known?.attempts ?? 0) + 1
  const fields = {
    ...{ leaseOwner: `${requestId}-${Math.random()}`, leaseUntil: now + LEASE_MS, heartbeatAt: now },
    ...{ attempts, dueAt: now + pauseAfter(attempts), lastError: 'CUT_SHORT', requestId },
    ...(known?.cursor ? {} : { startedAt: now, done: 0 }),
  }
  const begun = known ?? { _id: jobId, tenantId: system.tenantId, ...BEGINNING }
  const record = { ...begun, ...fields } as JobDocument
  if (known) {
    const { leaseOwner, dueAt } = known
    return (await writeWhere({ _id: jobId, leaseOwner, dueAt }, fields))
      ? { everyMinutes, record, careful: 0 }
      : null
  }
  try {
    await database.collection(jobRecords.name).add({ data: record })
    return { everyMinutes, record, careful: 0 }
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
}

/** What a slice that went well leaves: a null cursor ends the pass and gives the lease back. */
const kept = ({ everyMinutes }: Lease, record: JobDocument, done: number, cursor: string | null): Fields => {
  const now = clock.now()
  return {
    ...{ cursor, steps: record.steps + 1, done: record.done + done, doneEver: record.doneEver + done },
    ...{ attempts: 0, lastError: null, heartbeatAt: now },
    ...(cursor === null
      ? { finishedAt: now, dueAt: nextDue(everyMinutes, now), leaseOwner: null, leaseUntil: 0 }
      : { dueAt: now, leaseUntil: now + LEASE_MS }),
  }
}

/**
 * Keeps how far a slice came that wrote for itself, or had nothing to write.
 *
 * @throws LeaseLost
 */
export const keep = async (lease: Lease, cursor: string | null, done: number): Promise<void> => {
  const { _id, leaseOwner, steps } = lease.record
  const fields = kept(lease, lease.record, done, cursor)
  if (!(await writeWhere({ _id, leaseOwner, steps }, fields))) throw new LeaseLost()
  lease.record = { ...lease.record, ...fields }
}

/**
 * Does a slice and keeps how far it came, in one transaction, which fails where the lease is no longer this run's.
 *
 * @param work does the slice's items. @returns how many were done
 * @throws LeaseLost
 */
export const keepWith = async (
  lease: Lease,
  cursor: string | null,
  work: (tx: Transaction) => Promise<number>,
): Promise<void> => {
  const { _id, leaseOwner, steps } = lease.record
  lease.record = await runTx(async (tx) => {
    const record = await tx.get(jobRecords, _id)
    if (record?.leaseOwner !== leaseOwner || record.steps !== steps) throw new LeaseLost()
    const fields = kept(lease, record, await work(tx), cursor)
    await tx.update(jobRecords, _id, fields)
    return { ...record, ...fields }
  })
}

/** Ends a run before its pass has ended: at once due again, or later where it failed. */
export const giveBack = async (lease: Lease, lastError: string | null): Promise<void> => {
  const { _id, leaseOwner, attempts } = lease.record
  const bad = Math.max(1, attempts)
  const fields =
    lastError === null
      ? { attempts: 0, lastError, dueAt: clock.now() }
      : { attempts: bad, lastError, dueAt: clock.now() + pauseAfter(bad) }
  await writeWhere({ _id, leaseOwner }, { ...fields, leaseOwner: null, leaseUntil: 0 })
}
