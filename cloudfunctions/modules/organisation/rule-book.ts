import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { allRuleBooks } from '../points/module'

/** The newest version of the rules, for the form that makes the next one of it. */
export const ruleBook = procedure(
  contract.organisation.ruleBook,
  { allow: holding('admin') },
  async ({ actor, now }) => {
    const [newest] = await allRuleBooks(actor)
    if (!newest) throw new Error(`no rule book for tenant ${actor.tenantId}`)
    const { version, effectiveFrom, notice, autoDailyCap, rules } = newest
    return {
      ...{ version, effectiveFrom, notice, autoDailyCap, isComing: effectiveFrom > now },
      rules: rules.map(({ code, title, points, pointsBy, dayCap = null }) => ({
        ...{ code, title, points, dayCap },
        tiers: pointsBy ? Object.entries(pointsBy).map(([tier, each]) => ({ tier, points: each })) : null,
      })),
    }
  },
)
