import { collection, type Stored } from './collection'
import { command, database } from './database'
import { index } from './database-index'
import { isDuplicate, refusal } from './errors'
import { ids } from './ids'

/** At most `limit` tries of one procedure by one account in each window. */
export type Rate = {
  readonly limit: number
  readonly windowSeconds: number
  /** The procedure may read while the try is being counted; it writes and answers only once the try is allowed. */
  readonly whileReading?: true
}

/** Counted before the tenant is known: `tenantId` is empty. */
type RateDocument = Stored & { readonly count: number; readonly endsAt: number }

export const rates = collection<RateDocument, 'byEnd'>({
  name: 'rates',
  scope: 'nobody',
  indexes: { byEnd: index('endsAt') },
})

/** Counts one more try where the limit still allows it: one conditional update, atomic without a transaction. */
const countOn = async (id: string, limit: number): Promise<boolean> => {
  const { stats } = await database
    .collection(rates.name)
    .where({ _id: id, count: command.lt(limit) })
    .update({ data: { count: command.inc(1) } })
  return stats.updated === 1
}

/** Counts a try. Fails closed: where it cannot count, it refuses. @throws TOO_OFTEN */
export const countTry = async (
  identityId: string,
  procedure: string,
  rate: Rate,
  now: number,
): Promise<void> => {
  const windowMs = rate.windowSeconds * 1000
  const bucket = Math.floor(now / windowMs)
  const id = ids.derived('rate', identityId, procedure, bucket)
  if (await countOn(id, rate.limit)) return
  const first: RateDocument = { _id: id, tenantId: '', count: 1, endsAt: (bucket + 1) * windowMs }
  try {
    await database.collection(rates.name).add({ data: first })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    if (!(await countOn(id, rate.limit))) throw refusal('TOO_OFTEN')
  }
}
