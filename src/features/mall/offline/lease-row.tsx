import type { Output } from '@contract/contract'
import { redeemTerms } from '@contract/rules/redeem-terms'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { forgetLease, keepLease, keptLeases } from '@/lib/kept-leases'
import { serverNow } from '@/lib/server-clock'
import { dayMomentWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { AskedButton } from '@/ui/asked-button'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'

type Point = Output<'mall.counter'>['points'][number]

type Props = {
  point: Point
  waiting: number
  /** Asks anew who holds what. */
  onChanged: () => Promise<void>
}

const FULL_WORDS = '手机存储满了，断网核销没有准备好。请清理后再试。'

/** One pick-up point: who may write off there without a network, and taking or giving that back. */
export const LeaseRow = ({ point, waiting, onChanged }: Props) => {
  const { pickUpPointId, name, lease } = point
  const taking = useAct('mall.takeLease')
  const returning = useAct('mall.returnLease')
  const [full, setFull] = useState(false)
  const mine = keptLeases(serverNow()).find((one) => one.leaseId === lease?.leaseId)

  const take = async () => {
    const taken = await taking.take({ pickUpPointId, over: lease !== null })
    if (taken) setFull(!keepLease(taken, serverNow()))
    await onChanged()
  }
  const giveBack = async (leaseId: string) => {
    if (await returning.take({ pickUpPointId, leaseId })) forgetLease(pickUpPointId, serverNow())
    await onChanged()
  }

  const trouble = full ? FULL_WORDS : (taking.trouble ?? returning.trouble)
  const holder = lease?.own ? '您的另一台手机' : lease?.holderMasked
  return (
    <View className="stack" id={`lease-${pickUpPointId}`}>
      <View className="stack-tight">
        <View className="text strong">{name}</View>
        <View className="sub" id={`lease-${pickUpPointId}-state`}>
          {mine
            ? `这台手机可以断网核销，到 ${dayMomentWords(mine.expiresAt)} 为止。`
            : lease
              ? `${holder}正在断网核销，到 ${dayMomentWords(lease.expiresAt)} 为止。`
              : '现在要有网络才能核销。'}
        </View>
      </View>
      {trouble ? <Notice tone="warn">{trouble}</Notice> : null}
      {mine ? (
        <Button
          id={`lease-${pickUpPointId}-return`}
          look="soft"
          busy={returning.busy}
          busyWords="正在交回"
          onPress={() => void giveBack(mine.leaseId)}
        >
          {waiting > 0 ? '先补记，再交回' : '不用了，交回'}
        </Button>
      ) : (
        <AskedButton
          id={`lease-${pickUpPointId}-take`}
          look="line"
          icon="cloud"
          words={lease ? '由这台手机接手' : '准备断网核销'}
          sheet={{
            id: 'lease-sheet',
            title: lease ? `接手${name}的断网核销` : `准备${name}的断网核销`,
            confirmWords: lease ? '接手' : '准备',
            busyWords: '正在准备',
            closeWords: '先不用',
          }}
          busy={taking.busy}
          onConfirm={take}
        >
          <View className="text">
            {lease
              ? `${holder}手里可能有还没补记的券。接手后同一张券可能发两次，发生了会列在差异里。请先问清楚。`
              : `最长 ${redeemTerms.offlineHours} 小时。这段时间会员不能取消这里的券，请用完就交回。没有网络时只能扫码，不能输券码。`}
          </View>
        </AskedButton>
      )}
    </View>
  )
}
