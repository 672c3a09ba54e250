import { contract } from '@contract/contract'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { accounts, emptyBalance, spendable } from '../points/module'
import { rewardCards } from './cards'

const REWARDS_PER_PAGE = 20

/** 积分商城: a page of the rewards on sale, with what the caller can spend. */
export const catalogue = procedure(
  contract.mall.catalogue,
  { allow: anyone },
  async ({ actor, input, now }) => {
    const [page, account] = await Promise.all([
      rewardCards(actor, REWARDS_PER_PAGE, input.cursor),
      actor.memberId ? accounts.findScoped(actor, actor.memberId) : null,
    ])
    return { available: spendable(account ?? emptyBalance, now), ...page }
  },
)
