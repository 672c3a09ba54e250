import { contract } from '@contract/contract'
import { switchableModule } from '@contract/modules'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { isOff } from '../../kernel/tenant'

/** Which modules are on. */
export const switches = procedure(
  contract.organisation.switches,
  { allow: holding('admin') },
  async ({ tenant }) => ({
    modules: switchableModule.options.map((module) => ({ module, on: !isOff(tenant, module) })),
  }),
)
