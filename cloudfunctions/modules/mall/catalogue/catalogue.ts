import { contract } from '@contract/contract'
import { isMember } from '../../../kernel/actor'
import { anyone } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { accounts, emptyBalance, spendable } from '../../points/module'
import { rewardCards } from './cards'
import { openVouchers } from './home'

const REWARDS_PER_PAGE = 20

/** 积分商城: a page of the rewards on sale, with what the caller can spend and pick up. */
export const catalogue = procedure(
  contract.mall.catalogue,
  { allow: anyone },
  async ({ actor, input, now }) => {
    const bound = isMember(actor)
    const [page, account, open] = await Promise.all([
      rewardCards(actor, { state: 'onSale', limit: REWARDS_PER_PAGE, after: input.cursor }, now),
      bound ? accounts.findScoped(actor, actor.memberId) : null,
      bound ? openVouchers(actor, now) : 0,
    ])
    return { bound, available: spendable(account ?? emptyBalance, now), openVouchers: open, ...page }
  },
)
