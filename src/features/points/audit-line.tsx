import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/states'

/** 账实相符 with the time of the check; where something was found the member is told so. */
export const AuditLine = () => {
  const { data } = useQuery('ledger.standing', {})
  if (data?.hasFinding)
    return (
      <Notice id="points-audit-finding" tone="warn">
        对账时发现您的积分账户有一处不一致，镇总工会正在核对，明细都在，没有丢。
      </Notice>
    )
  if (!data?.checkedAt) return null
  return (
    <View className="row cap points-audit" id="points-audit">
      <Icon name="shield" small />
      <View>账实相符，{momentWords(data.checkedAt)} 核对</View>
    </View>
  )
}
