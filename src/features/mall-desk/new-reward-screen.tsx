import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useForm } from '@/lib/form/use-form'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { turnTo } from '@/shell/routes'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { cardOf, rewardFields, USUAL, windowWrong } from './reward-fields'
import { RewardForm } from './reward-form'
import { usePicture } from './use-picture'

const NewReward = ({ uploadFolder, pickUpPoints }: Output<'mall.rewardForm'>) => {
  const open = pickUpPoints.filter((place) => place.open)
  const form = useForm({
    id: 'form',
    fields: rewardFields(open),
    // Where there is but one place, there is nothing to choose.
    usual: { ...USUAL, pickUpPointIds: open.length === 1 ? open.map((place) => place.pickUpPointId) : [] },
    check: windowWrong,
    act: 'mall.addReward',
    input: (entry) => ({
      ...cardOf(entry),
      picture: entry.picture.is === 'new' ? entry.picture.fileId : null,
    }),
    refusedAt: { PICTURE_REFUSED: 'picture', WINDOW_REVERSED: 'saleTo' },
    done: ({ rewardId }) => turnTo('store/reward', { rewardId }),
  })
  const picture = usePicture(uploadFolder, false, (settled) => form.change('picture', settled))
  return <RewardForm form={form} picture={picture} url={undefined} />
}

/** 新增奖品: it is off sale and without stock until the next page. */
export const NewRewardScreen = () => {
  const query = useQuery('mall.rewardForm', {})
  return (
    <PageFrame id="new-reward-page" kind="sub" title="新增奖品">
      <View className="body">
        <QueryView id="new-reward" query={query} skeleton={<RowsSkeleton id="new-reward" />}>
          {(form) => <NewReward {...form} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
