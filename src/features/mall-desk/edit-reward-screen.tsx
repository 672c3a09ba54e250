import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { useRewardPictures } from '@/lib/use-reward-pictures'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { draftOf, entryOf } from './reward-draft'
import { RewardForm } from './reward-form'
import { usePicture } from './use-picture'

const EditReward = ({ detail }: { detail: Output<'mall.deskReward'> }) => {
  const { reward, uploadFolder } = detail
  const [draft, setDraft] = useState(() => draftOf(detail))
  const [wrong, setWrong] = useState<string>()
  const picture = usePicture(uploadFolder, reward.pictured)
  const pictureOf = useRewardPictures([reward])
  const { take, busy, trouble } = useAct('mall.editReward')
  const save = async () => {
    const entry = entryOf(draft)
    if (typeof entry === 'string') return setWrong(entry)
    const settled = picture.settled()
    if (!settled) return setWrong('照片还没传好，请等一等，或不用照片。')
    setWrong(undefined)
    if (await take({ rewardId: reward.rewardId, ...entry, picture: settled })) goBack()
  }
  return (
    <>
      <View className="sub">改了积分，已兑出的券不受影响，仍按兑换时的积分算。</View>
      <RewardForm
        draft={draft}
        onChange={(fields) => setDraft((now) => ({ ...now, ...fields }))}
        places={detail.pickUpPoints}
        picture={picture}
        url={pictureOf(reward.rewardId)}
        trouble={wrong ?? trouble}
        busy={busy}
        onSave={() => void save()}
      />
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
