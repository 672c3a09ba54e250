import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { ids } from '../../kernel/ids'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import type { Transaction } from '../../kernel/transaction'
import { talkFlow } from './flow'
import { lecturers, talkYears } from './store'
import { givenBy } from './within'

/** What a year's talks of a tenant come to. */
export const talkYearIdOf = (tenantId: string, year: number): string =>
  ids.derived('talkYear', tenantId, year)

/** Counts one talk more for its year. */
const count = async (tx: Transaction, tenantId: string, year: number, listeners: number): Promise<void> => {
  const id = talkYearIdOf(tenantId, year)
  if (await tx.get(talkYears, id)) await tx.increase(talkYears, id, { held: 1, listeners })
  else await tx.add(talkYears, { _id: id, tenantId, held: 1, listeners })
}

/** 登记开讲: it counts for the lecturer and for the year, in the same transaction. */
export const hold = procedure(
  contract.lecturer.hold,
  { allow: member, auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input: { talkId, listeners, summary }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'hold', actor, now, refuse } as const
      const { state } = await takeStep(tx, givenBy(actor), talkFlow, talkId, move, async (talk) => {
        await tx.increase(lecturers, talk.lecturerId, { held: 1 })
        await count(tx, talk.tenantId, talk.year, listeners)
        return { listeners, summary }
      })
      return { talkId, state }
    }),
)
