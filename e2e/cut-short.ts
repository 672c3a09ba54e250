import { randomUUID } from 'node:crypto'
import { collections } from '../cloudfunctions/academy/tables'
import type { StockDocument, VoucherDocument } from '../cloudfunctions/modules/mall/store'
import { type ArrangedTown, arrangements, isRepeatable, type WritingName } from './arrangements'
import { reservedInVain } from './audit'

/** A dead function's transaction keeps its locks for 30 seconds; the clock passes them. */
const LOCK_MS = 31_000
/** More requests than any call sends. */
const MAX_REQUESTS = 40
/** As many as one look into the database shows. */
const MAX_DOCUMENTS = 1_000
/** Counts tries, not effects. */
const UNCOUNTED = 'rates'

export type Cut = 'killBefore' | 'killAfter'

/** A stock as it will be once the timer has settled it: a reservation in vain is no effect. */
const settled = (stock: StockDocument, vouchers: readonly VoucherDocument[]) => ({
  ...stock,
  remaining: stock.remaining + reservedInVain(stock, vouchers),
  pending: null,
  pendingCount: null,
})

/** All documents as text. The moments of a repeatable procedure's writes are those of its last repeat. */
const pictureOf = ({ cloud }: ArrangedTown, withoutTimes: boolean): string =>
  collections
    .filter(({ name }) => name !== UNCOUNTED)
    .map(({ name }) => {
      const documents = cloud.database.find(name, {}, { sort: [['_id', 1]], limit: MAX_DOCUMENTS })
      if (documents.length === MAX_DOCUMENTS) throw new Error(`${name} holds too many documents to compare`)
      const shown =
        name === 'stocks'
          ? documents.map((stock) =>
              settled(
                stock as unknown as StockDocument,
                cloud.database.find(
                  'vouchers',
                  { rewardId: stock._id },
                  { limit: MAX_DOCUMENTS },
                ) as unknown as VoucherDocument[],
              ),
            )
          : documents
      return JSON.stringify(shown, (field, value) =>
        withoutTimes && field.endsWith('At') ? undefined : value,
      )
    })
    .join('\n')

/** Kills the function at its nth request, once. @returns whether the call came that far */
const killOnce = ({ cloud }: ArrangedTown, nth: number, kind: Cut) => {
  const fate = { met: false }
  cloud.setFaults((moment) => {
    if (fate.met || moment.nth !== nth) return null
    fate.met = true
    return { kind }
  })
  return fate
}

/** Cuts one call short at one request and repeats it. @returns what went wrong; null where the call was not that long */
const cutAt = async (
  town: ArrangedTown,
  name: WritingName,
  nth: number,
  kind: Cut,
): Promise<string[] | null> => {
  await town.cloud.database.remove(UNCOUNTED, {})
  const { handle, input } = await arrangements[name](town)
  const repeatable = isRepeatable(name)
  const key = repeatable ? undefined : randomUUID()
  const send = () => town.as(handle).send(name, input, key)
  const picture = () => pictureOf(town, repeatable)

  const before = picture()
  const fate = killOnce(town, nth, kind)
  const cut = await send()
  town.cloud.setFaults(null)
  if (!fate.met) return cut.reply.ok ? null : [`${name} as arranged was refused: ${cut.reply.code}`]
  town.cloud.clock.advance(LOCK_MS)
  const left = picture()
  const first = (await send()).reply
  const after = picture()
  const second = (await send()).reply
  const outcome = (reply: typeof first) => (reply.ok ? JSON.stringify(reply.data) : reply.code)
  const rules = {
    'all or nothing': left === before || left === after,
    'the repeat succeeds': first.ok,
    'the repeat has its effect': after !== before,
    'a further repeat changes nothing': picture() === after,
    'a further repeat answers the same': repeatable || outcome(second) === outcome(first),
    'the books are in order': town.audit().length === 0,
  }
  return Object.entries(rules).flatMap(([rule, holds]) =>
    holds ? [] : [`${name}, ${kind} request ${nth}: not ${rule}`],
  )
}

/**
 * Cuts calls of one procedure short at every request in turn (or every `stride`th), each time repeating the call
 * with its key.
 * @returns how often it was cut, and what went wrong
 */
export const cutEverywhere = async (
  town: ArrangedTown,
  name: WritingName,
  kind: Cut,
  stride = 1,
): Promise<{ readonly points: number; readonly violations: readonly string[] }> => {
  if (!arrangements[name]) return { points: 0, violations: [`${name} has no arrangement`] }
  const violations: string[] = []
  let points = 0
  for (let nth = 1; nth <= MAX_REQUESTS; nth += stride) {
    const wrong = await cutAt(town, name, nth, kind)
    if (wrong === null) return { points, violations }
    points += 1
    violations.push(...wrong)
  }
  return {
    points,
    violations: [...violations, `${name} sends more requests than were cut`],
  }
}
