import type { Actor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { identities } from '../../kernel/identity'

/** The account that a member is bound to. @throws NOT_FOUND where he is bound to none any more */
export const accountOf = async (actor: Actor, memberId: string): Promise<string> => {
  const { rows } = await identities.page(actor, {
    index: 'ofMember',
    equals: { memberId },
    limit: 1,
    fields: ['memberId'],
  })
  const [account] = rows
  if (!account) throw refusal('NOT_FOUND')
  return account._id
}
