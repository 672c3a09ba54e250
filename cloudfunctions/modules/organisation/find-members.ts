import { contract } from '@contract/contract'
import { holdingOne } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterpriseMembers, enterprises, members } from '../member/module'
import { personOf } from './cards'

/** More people than this of one name are asked for by their phone. */
const MAX_FOUND = 10

/**
 * Members of a name, or of a phone's tail, for a cadre those of his enterprises: a person who is known can be found,
 * nobody can be listed.
 */
export const findMembers = procedure(
  contract.organisation.findMembers,
  { allow: holdingOne('admin', 'cadre'), rate: { limit: 60, windowSeconds: 600 } },
  async ({ actor, input }) => {
    const query = { limit: MAX_FOUND, fields: ['name', 'phoneMasked', 'enterpriseId'] } as const
    const { by, ...equals } = input
    const { rows, nextCursor } = await (actor.role === 'admin'
      ? members.page(actor, { ...query, equals, index: by === 'name' ? 'byName' : 'byPhoneTail' })
      : enterpriseMembers.page(actor, {
          ...query,
          equals,
          index: by === 'name' ? 'ofEnterpriseByName' : 'ofEnterpriseByPhoneTail',
        }))
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
