import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useForm } from '@/lib/form/use-form'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { useRewardPictures } from '@/lib/use-reward-pictures'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { cardOf, rewardFields, windowWrong, writtenOn } from './reward-fields'
import { RewardForm } from './reward-form'
import { usePicture } from './use-picture'

const EditReward = ({ detail }: { detail: Output<'mall.deskReward'> }) => {
  const { reward, uploadFolder, pickUpPoints, pickUpPointIds } = detail
  const { rewardId } = reward
  const form = useForm({
    id: 'form',
    fields: rewardFields(
      pickUpPoints.filter(({ pickUpPointId, open }) => open || pickUpPointIds.includes(pickUpPointId)),
    ),
    start: writtenOn(detail),
    check: windowWrong,
    act: 'mall.editReward',
    record: rewardId,
    input: (entry) => ({ rewardId, ...cardOf(entry) }),
    refusedAt: { PICTURE_REFUSED: 'picture', WINDOW_REVERSED: 'saleTo' },
    done: () => goBack(),
  })
  const picture = usePicture(uploadFolder, reward.pictured, (settled) => form.change('picture', settled))
  const pictureOf = useRewardPictures([reward])
  return (
    <>
      <View className="sub">改了积分，已兑出的券不受影响，仍按兑换时的积分算。</View>
      <RewardForm form={form} picture={picture} url={pictureOf(rewardId)} />
    </>
  )
}

/** 修改奖品: its card as it is, to be changed. */
export const EditRewardScreen = () => {
  const query = useQuery('mall.deskReward', { rewardId: usePageId('rewardId') })
  return (
    <PageFrame id="edit-reward-page" kind="sub" title="修改奖品">
      <View className="body">
        <QueryView id="edit-reward" query={query} skeleton={<RowsSkeleton id="edit-reward" />}>
          {(detail) => <EditReward detail={detail} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
