import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { changesOf } from './change'
import { unions } from './store'

/** One union: its enterprises are read too, so that they are called what they are called now. */
export const union = procedure(
  contract.organisation.union,
  { allow: holding('admin') },
  async ({ actor, input: { unionId } }) => {
    const [{ kind, name, enterpriseIds }, changes] = await Promise.all([
      unions.getScoped(actor, unionId),
      changesOf(actor, unionId),
    ])
    const found = await enterprises.getMany(actor, enterpriseIds, ['name'])
    return {
      kind,
      name,
      changes,
      enterprises: found.map(({ _id, name: called }) => ({ enterpriseId: _id, name: called })),
    }
  },
)
