import type { Output } from '@contract/contract'
import { redeemTerms } from '@contract/rules/redeem-terms'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import { obstacleOf } from './obstacle'
import { ObstacleNote } from './obstacle-note'
import type { Place } from './pick-up-choice'
import { RedeemSheet } from './redeem-sheet'
import { RefusalNote } from './refusal-note'
import { useRedeem } from './use-redeem'

type Props = { detail: Output<'mall.reward'>; place: Place | undefined; onChanged: () => Promise<void> }

/** The one act of the page: redeeming, or what has to be done before. */
export const RedeemAct = ({ detail, place, onChanged }: Props) => {
  const { refusal, busy, redeem, forget } = useRedeem(detail.reward.rewardId, onChanged)
  const [asking, setAsking] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const obstacle = obstacleOf(detail)

  const ask = () => {
    forget()
    setChoosing(!place)
    setAsking(Boolean(place))
  }
  const confirm = async (where: Place) => {
    await redeem(where.pickUpPointId)
    setAsking(false)
  }

  if (refusal) return <RefusalNote refusal={refusal} onAgain={ask} />
  if (obstacle) return <ObstacleNote obstacle={obstacle} detail={detail} />
  return (
    <>
      <View className="sub centre">
        先冻结积分，{redeemTerms.voucherDays} 天内到领取点出示兑换券；过期自动退回
      </View>
      {choosing && !place ? (
        <Notice id="redeem-choose-place" tone="warn" icon="pin">
          请先在上面选一个领取点
        </Notice>
      ) : null}
      <Button id="redeem" onPress={ask}>
        兑换
      </Button>
      {asking && place ? (
        <RedeemSheet
          detail={detail}
          place={place}
          busy={busy}
          onConfirm={() => void confirm(place)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
