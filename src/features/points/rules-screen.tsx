import type { Output } from '@contract/contract'
import type { RuleCard } from '@contract/points'
import { pointsTerms } from '@contract/rules/points-terms'
import { View } from '@tarojs/components'
import { fullDayWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Card } from '@/ui/card'
import { limitWords } from './limit-words'
import { PointsSkeleton } from './points-skeleton'
import { extraWords, pointsWords } from './rule-words'

const Rule = ({ rule }: { rule: RuleCard }) => {
  const extra = extraWords(rule)
  return (
    <View className="card-row row-wrap" id={`rule-${rule.code}`}>
      <View className="grow stack-tight">
        <View className="text strong">{rule.title}</View>
        <View className="sub">{rule.evidence}</View>
        {extra ? <View className="sub">{extra}</View> : null}
        <View className="cap">{limitWords(rule)}</View>
      </View>
      <View className={`figure ${rule.points > 0 ? 'gold' : ''}`}>{pointsWords(rule)}</View>
    </View>
  )
}

/** What the next version will have otherwise, and from when on. */
const Coming = ({ version, effectiveFrom, changes }: NonNullable<Output<'points.overview'>['coming']>) => (
  <Card id="rules-coming">
    <View className="stack">
      <View className="head">
        自{fullDayWords(effectiveFrom)}起（第 {version} 版）
      </View>
      {changes.map((words) => (
        <View key={words} className="text">
          {words}
        </View>
      ))}
      <View className="sub">在这以前的，仍按现在的规则；记过的账不变。</View>
    </View>
  </Card>
)

const GENERAL = [
  `当年所得的积分可用到次年 3 月 31 日，先到期的先用；到期前 ${pointsTerms.firstReminderDays} 天和 ${pointsTerms.lastReminderDays} 天各提醒一次。`,
  '累计积分记您一共得过多少，兑换和到期都不会让它变少。',
  '扣分时可用积分不够的，记为待扣，从以后的入账里扣。',
  '记过的账不删不改。',
] as const

const Book = ({ rules, dayCap, leftToday, ...book }: Output<'points.overview'>) => (
  <View className="body">
    <View className="sub" id="rules-today">
      每天最多得 {dayCap} 分，今天还能得 {leftToday} 分。
    </View>
    {book.coming ? <Coming {...book.coming} /> : null}
    <Card rows id="rules-list">
      {rules.map((rule) => (
        <Rule key={rule.code} rule={rule} />
      ))}
    </Card>
    <Card>
      <View className="stack">
        {GENERAL.map((words) => (
          <View key={words} className="text">
            {words}
          </View>
        ))}
      </View>
    </Card>
    <View className="cap centre">
      <View>
        规则第 {book.ruleVersion} 版，{fullDayWords(book.ruleEffectiveFrom)}起施行
      </View>
      <View>{book.ruleNotice}</View>
    </View>
  </View>
)

/** 积分规则 in plain words, with what each can still bring today, and their version. */
export const RulesScreen = () => {
  const query = useQuery('points.overview', {})
  return (
    <PageFrame id="rules-page" kind="sub" title="积分规则">
      <QueryView id="rules" query={query} skeleton={<PointsSkeleton id="rules" />}>
        {(overview) => <Book {...overview} />}
      </QueryView>
    </PageFrame>
  )
}
