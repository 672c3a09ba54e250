import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { tenantIn, tenants } from '../../kernel/tenant'

/** 开放或停用一项服务. Off hides its entries and refuses its calls; what members have there stays. */
export const switchModule = procedure(
  contract.organisation.switchModule,
  { allow: holding('admin'), auditSubject: (_, { module, on }) => `${module}-${on ? 'on' : 'off'}` },
  async ({ actor, input: { module, on }, transact }) =>
    transact(async (tx) => {
      const { modulesOff } = await tenantIn(tx, actor)
      const others = modulesOff.filter((off) => off !== module)
      await tx.update(tenants, actor.tenantId, { modulesOff: on ? others : [...others, module] })
      return { module, on }
    }),
)
