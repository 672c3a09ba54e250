import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { turnTo } from '@/shell/routes'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { EMPTY_DRAFT, entryOf, type RewardDraft } from './reward-draft'
import { RewardForm } from './reward-form'
import { usePicture } from './use-picture'

const PICTURE_OPEN_WORDS = '照片还没传好，请等一等，或不用照片。'

const NewReward = ({ uploadFolder, pickUpPoints }: Output<'mall.rewardForm'>) => {
  const open = pickUpPoints.filter((place) => place.open)
  const [draft, setDraft] = useState<RewardDraft>({
    ...EMPTY_DRAFT,
    // Where there is but one place, there is nothing to choose.
    pickUpPointIds: open.length === 1 ? open.map(({ pickUpPointId }) => pickUpPointId) : [],
  })
  const [wrong, setWrong] = useState<string>()
  const picture = usePicture(uploadFolder, false)
  const { take, busy, trouble } = useAct('mall.addReward')
  const save = async () => {
    const entry = entryOf(draft)
    if (typeof entry === 'string') return setWrong(entry)
    const settled = picture.settled()
    if (!settled) return setWrong(PICTURE_OPEN_WORDS)
    setWrong(undefined)
    const done = await take({ ...entry, picture: settled.is === 'new' ? settled.fileId : null })
    if (done) turnTo('store/reward', { rewardId: done.rewardId })
  }
  return (
    <RewardForm
      draft={draft}
      onChange={(fields) => setDraft((now) => ({ ...now, ...fields }))}
      places={pickUpPoints}
      picture={picture}
      url={undefined}
      trouble={wrong ?? trouble}
      busy={busy}
      onSave={() => void save()}
    />
  )
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
