import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises, members } from '../member/module'
import { personOf } from './cards'

/** More people than this of one name are asked for by their phone. */
const MAX_FOUND = 10

/** Members of a name, or of a phone's tail: a person who is known can be found, nobody can be listed. */
export const findMembers = procedure(
  contract.organisation.findMembers,
  { allow: holding('admin'), rate: { limit: 60, windowSeconds: 600 } },
  async ({ actor, input }) => {
    const { rows, nextCursor } = await members.page(actor, {
      ...(input.by === 'name'
        ? { index: 'byName', equals: { name: input.name } }
        : { index: 'byPhoneTail', equals: { phoneTail: input.phoneTail } }),
      limit: MAX_FOUND,
      fields: ['name', 'phoneMasked', 'enterpriseId'],
    })
    const enterpriseIds = [...new Set(rows.map(({ enterpriseId }) => enterpriseId))]
    const found = await enterprises.getMany(actor, enterpriseIds, ['name'])
    const nameOf = new Map(found.map(({ _id, name }) => [_id, name]))
    return {
      members: rows.map((row) => ({
        ...personOf(row),
        enterpriseName: nameOf.get(row.enterpriseId) ?? '',
      })),
      more: nextCursor !== null,
    }
  },
)
