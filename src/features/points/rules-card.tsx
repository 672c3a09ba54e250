import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { fullDayWords } from '@/lib/time-words'
import { Card } from '@/ui/card'

type Rule = Output<'points.overview'>['rules'][number]

/** How often a rule pays, and what it brought today. */
const limitWords = (rule: Rule): string => {
  if (rule.once) return '只计一次'
  if (rule.dayCap === null || rule.leftToday === null) return '每次都计'
  return rule.leftToday > 0
    ? `每天最多 ${rule.dayCap} 分，今天还能得 ${rule.leftToday} 分`
    : `每天最多 ${rule.dayCap} 分，今天已得满`
}

type Props = { rules: readonly Rule[]; version: number; effectiveFrom: number }

/** 积分规则 in plain words, with their version. */
export const RulesCard = ({ rules, version, effectiveFrom }: Props) => (
  <>
    <View className="head section" role="heading">
      怎么得积分
    </View>
    <Card rows id="points-rules">
      {rules.map((rule) => (
        <View key={rule.code} className="card-row">
          <View className="grow stack-tight">
            <View className="text strong">{rule.title}</View>
            <View className="sub">{rule.evidence}</View>
            <View className="cap">{limitWords(rule)}</View>
          </View>
          <View className="figure gold">+{rule.points}</View>
        </View>
      ))}
    </Card>
    <View className="cap centre">
      <View>
        规则第 {version} 版，{fullDayWords(effectiveFrom)}起施行
      </View>
      <View>示例规则，以镇总工会发文为准</View>
    </View>
  </>
)
