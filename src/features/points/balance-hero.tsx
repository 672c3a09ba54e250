import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'

type Account = Output<'points.overview'>['account']

/** The number that counts, large; what is frozen or owed only when there is any. */
export const BalanceHero = ({ account }: { account: Account }) => (
  <View className="points-hero">
    <View className="sub">可用积分</View>
    <View className="row row-between row-wrap row-baseline">
      <View className="hero" id="points-balance">
        {countWords(account.available)}
      </View>
      <View className="sub" id="points-honour">
        累计积分 <View className="points-inline strong digits">{countWords(account.honour)}</View>
      </View>
    </View>
    {account.held > 0 ? (
      <View className="sub">冻结中 {countWords(account.held)} 分，办结或取消后变动</View>
    ) : null}
    {account.owed > 0 ? (
      <View className="sub">待扣 {countWords(account.owed)} 分，从以后的入账里扣</View>
    ) : null}
  </View>
)
