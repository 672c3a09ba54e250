import type { Output } from '@contract/contract'
import type { VoucherState } from '@contract/mall'
import { View } from '@tarojs/components'
import { countWords, dayMomentWords } from '@/lib/time-words'
import { openMall } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Icon, type IconName } from '@/ui/icon'

type Ended = Exclude<VoucherState, 'issued'>
type Props = { shown: Output<'mall.voucher'>; state: Ended }

const ICONS: Record<Ended, IconName> = { used: 'check', cancelled: 'undo', lapsed: 'clock' }

type End = { title: string; words: string }

const endOf = ({ voucher, usedAt, voidedAt }: Props['shown'], state: Ended): End => {
  const points = countWords(voucher.pricePoints)
  const lapsed = `${dayMomentWords(voucher.lapsesAt)} 到期，${points} 分${voidedAt === null ? '会自动' : '已'}退回`
  const ends: Record<Ended, End> = {
    used: {
      title: '已核销，奖品请收好',
      words: usedAt === null ? '' : `${dayMomentWords(usedAt)} 在${voucher.pickUpPointName}领取`,
    },
    cancelled: {
      title: `已取消，${points} 分退回了`,
      words: voidedAt === null ? '' : `${dayMomentWords(voidedAt)} 取消`,
    },
    lapsed: { title: '已过期，没有领取', words: lapsed },
  }
  return ends[state]
}

/** How the voucher ended; there is no code any more. */
export const VoucherEnd = ({ shown, state }: Props) => {
  const { title, words } = endOf(shown, state)
  return (
    <View className="ticket-end" role="status">
      <View className={`ticket-end-icon ticket-end-${state}`}>
        <Icon name={ICONS[state]} plain />
      </View>
      <View className="title centre">{title}</View>
      <View className="sub centre">{words}</View>
      <Button id="voucher-to-mall" look="soft" onPress={openMall}>
        {state === 'used' ? '再看看积分商城' : '重新兑换'}
      </Button>
    </View>
  )
}
