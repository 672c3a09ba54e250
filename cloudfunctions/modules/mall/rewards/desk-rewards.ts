import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { rewardCards } from '../catalogue/cards'

const REWARDS_PER_PAGE = 20

/** 奖品和库存: rewards on sale or off it, with what was stocked and what is left. */
export const deskRewards = procedure(
  contract.mall.deskRewards,
  { allow: holding('admin') },
  async ({ actor, input: { onSale, cursor }, now }) => {
    const state = onSale ? 'onSale' : 'offSale'
    return rewardCards(actor, { state, limit: REWARDS_PER_PAGE, after: cursor }, now)
  },
)
