import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import type { Handed } from './handed-list'
import '../vouchers/voucher.css'

/** It is done: what went to whom, and on to the next one. */
export const HandedNow = ({ handed, onNext }: { handed: Handed; onNext: () => void }) => (
  <Card id="write-off-done">
    <View className="ticket-end" role="status">
      <View className="ticket-end-icon ticket-end-used">
        <Icon name="check" plain />
      </View>
      <View className="title centre">核销好了，请发放</View>
      <View className="text centre">
        {handed.title} 1 份，{handed.memberNameMasked}
      </View>
      <Button id="write-off-next" onPress={onNext}>
        下一张
      </Button>
    </View>
  </Card>
)
