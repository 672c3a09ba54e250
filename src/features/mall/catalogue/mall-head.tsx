import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { SampleMark } from '@/ui/tag'
import './mall.css'

type Props = { catalogue: Output<'mall.catalogue'>; sample: boolean }

/** Points at hand and the way to one's vouchers; whoever is not bound is told what comes first. */
export const MallHead = ({ catalogue, sample }: Props) => {
  const { bound, available, openVouchers: waiting } = catalogue
  if (!bound)
    return (
      <Card id="mall-bind-first">
        <View className="stack">
          <View className="row row-between row-wrap">
            <View className="head">先做实名绑定，再攒积分兑换</View>
            {sample ? <SampleMark /> : null}
          </View>
          <Button id="mall-bind" onPress={() => openPage('member/bind')}>
            去实名绑定
          </Button>
        </View>
      </Card>
    )
  return (
    <View className="row row-between row-wrap mall-head">
      <View className="row row-baseline mall-purse">
        <View className="sub">可用</View>
        <View className="num" id="mall-available">
          {countWords(available)}
        </View>
        <View className="sub">分</View>
        {sample ? <SampleMark /> : null}
      </View>
      <View className="mall-vouchers">
        <Button id="mall-vouchers" look="soft" icon="qr" small onPress={() => openPage('mall/vouchers')}>
          {waiting > 0 ? `我的兑换券 ${waiting}` : '我的兑换券'}
        </Button>
      </View>
    </View>
  )
}
