import { system } from '../../kernel/actor'
import type { Declared, Page, Stored } from '../../kernel/collection'
import { everyIdentity } from '../../kernel/identity'
import type { SliceJob } from '../../kernel/jobs/job'
import { runTx, type Transaction } from '../../kernel/transaction'
import { everyTicket } from '../feedback/module'
import { type EnterpriseDocument, everyEnterprise, everyMember, everyRosterLine } from '../member/module'

/** Documents of one merge in a slice: each takes some five requests. */
const MAX_MOVES = 40
/** Merges that are under way at a time. */
const MAX_MERGES = 5

type Belonging = Stored & { readonly enterpriseId: string }

/** Moves one document in a transaction of its own, unless it has gone already. @returns true where this run did it */
const moveOne = <T extends Belonging>(
  things: Declared<T>,
  id: string,
  [from, to]: readonly [string, string],
  along: (tx: Transaction) => Promise<void> = async () => undefined,
): Promise<boolean> =>
  runTx(async (tx) => {
    const thing = await tx.get(things, id)
    if (thing?.enterpriseId !== from) return false
    await tx.update(things, id, { enterpriseId: to } as Partial<Omit<T, '_id' | 'tenantId'>>)
    await along(tx)
    return true
  })

const moveAll = async (
  { rows }: Page<{ readonly _id: string }>,
  move: (id: string) => Promise<boolean>,
): Promise<number> => {
  let moved = 0
  for (const { _id } of rows) if (await move(_id)) moved += 1
  return moved
}

/** The account of a member goes with him: what he does next counts for the new enterprise. */
const accountsGo = async (tenantId: string, memberId: string, to: string) => {
  const { rows } = await everyIdentity.page(system, {
    index: 'ofMember',
    equals: { tenantId, memberId },
    limit: 1,
    fields: ['memberId'],
  })
  return async (tx: Transaction): Promise<void> => {
    for (const { _id } of rows)
      if (await tx.get(everyIdentity, _id)) await tx.update(everyIdentity, _id, { enterpriseId: to })
  }
}

/** Roster lines first: whoever binds afterwards binds to the new enterprise. */
const moveSome = async ({
  _id: from,
  tenantId,
  mergedInto,
}: Pick<EnterpriseDocument, '_id' | 'tenantId' | 'mergedInto'>) => {
  if (mergedInto === null) throw new Error('an enterprise is merging into none')
  const route = [from, mergedInto] as const
  const equals = { tenantId, enterpriseId: from }
  const limit = MAX_MOVES
  const lines = await everyRosterLine.page(system, { index: 'ofEnterprise', equals, limit, fields: [] })
  const moved = await moveAll(lines, (id) => moveOne(everyRosterLine, id, route))
  if (moved > 0) return moved
  const people = await everyMember.page(system, { index: 'ofEnterprise', equals, limit, fields: [] })
  const gone = await moveAll(people, async (id) =>
    moveOne(everyMember, id, route, await accountsGo(tenantId, id, mergedInto)),
  )
  if (gone > 0) return gone
  const tickets = await everyTicket.page(system, { index: 'enterprise', equals, limit, fields: [] })
  return moveAll(tickets, (id) => moveOne(everyTicket, id, route))
}

/** The merges that are under way. */
const merging = (limit: number) =>
  everyEnterprise.page(system, {
    index: 'merging',
    equals: { state: 'merging' },
    limit,
    fields: ['tenantId', 'mergedInto'],
  })

/**
 * The timer's job: what belongs to a merged enterprise goes over to the other one, each thing in a transaction of
 * its own, so that a slice may be done again. A merge is over when a pass finds nothing from its start on: a call
 * that began before its member moved is done by then.
 */
export const moveMerged: SliceJob = {
  title: '合并企业的名册、会员和意见转到新企业',
  everyMinutes: 0,
  hasWork: async () => (await merging(1)).rows.length > 0,
  work: async ({ cursor }) => {
    const { rows } = await merging(MAX_MERGES)
    let done = 0
    for (const enterprise of rows) {
      const moved = await moveSome(enterprise)
      if (moved === 0 && cursor === null)
        await runTx((tx) => tx.update(everyEnterprise, enterprise._id, { state: 'merged' }))
      done += moved
    }
    return { done, cursor: done > 0 ? 'moving' : null }
  },
}
