import { View } from '@tarojs/components'
import { dayMomentWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { WHY_WORDS } from '@/lib/voucher-words'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/states'
import { LeaseRow } from './lease-row'
import type { SettleHanded } from './use-settle-handed'

/** Working without a network: what waits to be told, what went wrong, and getting ready for it. */
export const OfflinePanel = ({ settling }: { settling: SettleHanded }) => {
  const query = useQuery('mall.counter', {})
  const { kept: handed, waiting } = settling
  const wrong = handed.flatMap((one) => (typeof one.told === 'object' ? [{ ...one, ...one.told }] : []))
  const differences = query.data?.differences ?? []
  const known = new Set(differences.map(({ voucherId }) => voucherId))
  const untold = wrong.filter(({ voucherId }) => !known.has(voucherId))
  return (
    <>
      <View className="head section" role="heading">
        断网核销
      </View>
      {waiting > 0 ? (
        <>
          <Notice id="offline-waiting" tone="warn" icon="cloud">
            还有 {waiting} 张记在这台手机里，联网后自动补记。补完前不要换手机、不要清除微信数据。
          </Notice>
          <Button id="offline-settle" look="soft" icon="refresh" onPress={() => void settling.sendWaiting()}>
            现在补记
          </Button>
        </>
      ) : null}
      {query.data ? (
        <Card>
          <View className="stack">
            {query.data.points.map((point) => (
              <LeaseRow key={point.pickUpPointId} point={point} waiting={waiting} onChanged={query.refresh} />
            ))}
          </View>
        </Card>
      ) : null}
      {differences.length + untold.length > 0 ? (
        <>
          <View className="head section" role="heading">
            断网核销的差异
          </View>
          <Card rows id="counter-differences">
            {differences.map(({ differenceId, title, memberMasked, handedAt, why }) => (
              <View key={differenceId} className="card-row">
                <View className="grow stack-tight">
                  <View className="text strong">
                    {title}，{memberMasked}
                  </View>
                  <View className="sub">{dayMomentWords(handedAt)} 发放</View>
                  <View className="sub">{WHY_WORDS[why]}</View>
                </View>
              </View>
            ))}
            {untold.map(({ voucherId, title, memberMasked, words }) => (
              <View key={voucherId} className="card-row">
                <View className="grow stack-tight">
                  <View className="text strong">
                    {title}，{memberMasked}
                  </View>
                  <View className="sub">{words}</View>
                </View>
              </View>
            ))}
          </Card>
        </>
      ) : null}
    </>
  )
}
