import { View } from '@tarojs/components'
import { keptVouchers } from '@/lib/kept-vouchers'
import { openVouchers } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'

/** Without a network the way to the vouchers that this phone has kept stays open. */
export const KeptRow = ({ offline }: { offline: boolean }) => {
  const count = offline ? keptVouchers(Date.now()).length : 0
  if (count === 0) return null
  return (
    <View className="body">
      <Card rows>
        <Press id="mall-kept" className="card-row" onPress={openVouchers}>
          <Icon name="qr" />
          <View className="grow text">没有网络也能出示：{count} 张兑换券</View>
          <Icon name="right" small />
        </Press>
      </Card>
    </View>
  )
}
