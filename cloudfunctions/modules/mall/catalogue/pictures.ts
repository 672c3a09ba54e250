import { contract } from '@contract/contract'
import { signUrls } from '../../../kernel/files'
import { anyone } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { rewards } from '../rewards/reward-store'

/** How long a signed address of a picture works. */
const URL_SECONDS = 3_600

/** Addresses of rewards' pictures. Asked for beside the cards, so that no list waits for signatures. */
export const pictures = procedure(contract.mall.pictures, { allow: anyone }, async ({ actor, input }) => {
  const found = await rewards.many(actor, [...new Set(input.rewardIds)], ['picture'])
  const pictured = found.flatMap(({ _id, picture }) => (picture ? [{ rewardId: _id, fileId: picture }] : []))
  const urls = await signUrls(
    pictured.map(({ fileId }) => fileId),
    URL_SECONDS,
  )
  const signed = pictured.map(({ rewardId }, at) => ({ rewardId, url: urls[at] ?? '' }))
  return { pictures: signed.filter(({ url }) => url !== '') }
})
