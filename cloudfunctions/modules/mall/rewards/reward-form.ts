import { contract } from '@contract/contract'
import { uploadFolderOf } from '../../../kernel/files'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { pickUpPointsOf } from '../catalogue/cards'

/** What a reward's form needs before anything is entered. */
export const rewardForm = procedure(
  contract.mall.rewardForm,
  { allow: holding('admin') },
  async ({ actor, openId }) => ({
    uploadFolder: uploadFolderOf(openId),
    pickUpPoints: await pickUpPointsOf(actor),
  }),
)
