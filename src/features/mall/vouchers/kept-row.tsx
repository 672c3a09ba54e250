import { View } from '@tarojs/components'
import { keptVouchers } from '@/lib/kept-vouchers'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'

/** Without a network the way to the vouchers that this phone has kept stays open. */
export const KeptRow = ({ offline }: { offline: boolean }) => {
  const count = offline ? keptVouchers(Date.now()).length : 0
  if (count === 0) return null
  return (
    <View className="body">
      <Card rows>
        <LinkRow
          id="mall-kept"
          icon="qr"
          words={`没有网络也能出示：${count} 张兑换券`}
          onPress={() => openPage('mall/vouchers')}
        />
      </Card>
    </View>
  )
}
