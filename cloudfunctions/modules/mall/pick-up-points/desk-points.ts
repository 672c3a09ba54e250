import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { pickUpPointsOf } from '../catalogue/cards'

/** 领取点, closed ones too. */
export const deskPoints = procedure(
  contract.mall.deskPoints,
  { allow: holding('admin') },
  async ({ actor }) => ({ pickUpPoints: await pickUpPointsOf(actor) }),
)
