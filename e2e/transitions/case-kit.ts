import { randomUUID } from 'node:crypto'
import { freshCode } from '../../cloudfunctions/modules/mall/redeeming/code'
import type { Ids } from '../modules/needs'
import { dataOf, type Town } from '../town'

/** Enough for every voucher that comes back. */
const PLENTY = 100_000

type Document = Readonly<Record<string, unknown>>

/** Whose a case is: of an ordinary member, or of one who holds every role. */
export type Owner = 'lin' | 'lu'

/** A case in a state of its own: how calls name it, and its document as it stands now. */
export type ArrangedCase = Ids & { readonly now: () => Document }

/** Puts a case of a member into a state, past the functions. */
export type MakeCase = (owner: Owner, state: string) => ArrangedCase | Promise<ArrangedCase>

/** One real ticket and one real voucher of a member, to be copied into any state. */
const patternsOf = async (town: Town, handle: string) => {
  await town.enrich(handle, PLENTY)
  const words = { type: 'course', text: '示例意见', anonymousToEnterprise: false } as const
  const { ticketId } = dataOf(await town.as(handle).mutate('feedback.submit', { ...words, pictures: [] }))
  const { voucherId } = await town.redeem(handle, 'towel')
  const { database } = town.cloud
  const ticket: Document = database.get('tickets', ticketId) ?? {}
  const voucher: Document = database.get('vouchers', voucherId) ?? {}
  return { ticket, voucher, memberId: String(ticket.memberId) }
}

/** What cases are made of. */
export const caseKitOf = async (town: Town) => {
  const { database } = town.cloud
  const patterns = { lin: await patternsOf(town, 'lin'), lu: await patternsOf(town, 'lu') }
  await database.update('pointsAccounts', { held: { $gt: 0 } }, { $set: { held: PLENTY } })
  return {
    town,
    patterns,
    memberOf: (owner: Owner): string => patterns[owner].memberId,

    /** A copy of a document under an id and a code of its own. */
    copied: (
      collection: string,
      pattern: Document,
      fields: Document,
      namesOf: (id: string, code: string) => Ids,
    ): ArrangedCase => {
      const [id, code] = [randomUUID(), freshCode()]
      database.insert(collection, [{ ...pattern, code, ...fields, _id: id }])
      return { ...namesOf(id, code), now: () => database.get(collection, id) ?? {} }
    },
  }
}

export type CaseKit = Awaited<ReturnType<typeof caseKitOf>>
