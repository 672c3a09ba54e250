import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { deltaWords } from '@/lib/delta-words'
import { countWords, fullDayWords, momentWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Card } from '@/ui/card'
import { Skeleton } from '@/ui/skeleton'
import { SourceAct } from './source-act'
import './entry.css'

const EntrySkeleton = () => (
  <View className="body" id="entry-skeleton">
    <Skeleton height={120} />
    <Skeleton height={260} />
  </View>
)

const Fact = ({ name, words }: { name: string; words: string }) => (
  <View className="fact">
    <View className="fact-name">{name}</View>
    <View className="fact-words">{words}</View>
  </View>
)

const Entry = ({ entry, rule }: Output<'points.entry'>) => (
  <View className="body">
    <Card>
      <View className="stack-tight">
        <View className="sub">{entry.ruleTitle}</View>
        <View className={`hero ${entry.delta > 0 ? 'gold' : ''}`} id="entry-delta">
          {deltaWords(entry.delta)}
        </View>
        <View className="sub">
          {momentWords(entry.at)}，之后余 {countWords(entry.balanceAfter)} 分
        </View>
      </View>
    </Card>
    <Card rows id="entry-facts">
      <Fact name="来源" words={entry.source.title} />
      {entry.reason ? <Fact name="原因" words={entry.reason} /> : null}
      <Fact name="规则" words={rule.title} />
      <Fact name="凭据" words={rule.evidence} />
      <Fact name="规则版本" words={`第 ${rule.version} 版，${fullDayWords(rule.effectiveFrom)}起施行`} />
      <Fact name="流水号" words={entry.entryId} />
    </Card>
    <SourceAct source={entry.source} />
    <View className="cap centre" id="entry-notice">
      {rule.notice}
    </View>
  </View>
)

/** One line of the statement: where it came from and under which words of which rule version. */
export const EntryScreen = ({ entryId }: { entryId: string }) => {
  const query = useQuery('points.entry', { entryId })
  return (
    <PageFrame id="entry-page" kind="sub" title="积分明细">
      <QueryView id="entry" query={query} skeleton={<EntrySkeleton />}>
        {(data) => <Entry {...data} />}
      </QueryView>
    </PageFrame>
  )
}
