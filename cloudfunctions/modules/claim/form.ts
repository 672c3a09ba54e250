import { contract } from '@contract/contract'
import { claimRules } from '@contract/rules/claims'
import { uploadFolderOf } from '../../kernel/files'
import { holdingOne } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { ruleBookInForce, ruleOf } from '../points/module'

/** The empty form. What an act brings is decided by the rules of its day, which are mostly these. */
export const form = procedure(
  contract.claim.form,
  { allow: holdingOne('admin', 'cadre') },
  async ({ actor, now, openId }) => {
    const book = await ruleBookInForce(actor, now)
    const rules = claimRules.map((code) => {
      const { title, evidence, points, pointsBy } = ruleOf(book, code)
      const tiers = pointsBy
        ? Object.entries(pointsBy).map(([tier, each]) => ({ tier, points: each }))
        : [{ tier: null, points }]
      return { code, title, evidence, tiers: tiers.sort((a, b) => a.points - b.points) }
    })
    return { rules, uploadFolder: uploadFolderOf(openId) }
  },
)
