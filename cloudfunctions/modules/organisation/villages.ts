import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { villages as store } from './store'

/** A town has some tens of them. */
const MAX_VILLAGES = 100

/** 村社, in the town's own order. */
export const villages = procedure(
  contract.organisation.villages,
  { allow: holding('admin') },
  async ({ actor }) => {
    const { rows } = await store.page(actor, { index: 'inOrder', limit: MAX_VILLAGES, fields: ['name'] })
    return { villages: rows.map(({ _id, name }) => ({ villageId: _id, name })) }
  },
)
