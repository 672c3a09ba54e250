import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { allVillages } from './all-villages'

/** 村社, in the town's own order. */
export const villages = procedure(
  contract.organisation.villages,
  { allow: holding('admin') },
  async ({ actor }) => ({
    villages: (await allVillages(actor)).map(({ _id, name }) => ({ villageId: _id, name })),
  }),
)
