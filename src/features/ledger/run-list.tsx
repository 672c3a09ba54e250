import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords, momentWords } from '@/lib/time-words'
import { Card } from '@/ui/card'
import { RUN_WORDS } from './words'

type Run = Output<'ledger.audit'>['runs'][number]

const resultWords = ({ findings }: Run): string =>
  findings === 0 ? '账实相符' : `发现 ${countWords(findings)} 处`

/** The newest check of each kind: when, how much it went through, and what it found. */
export const RunList = ({ runs }: { runs: readonly Run[] }) => (
  <Card rows id="audit-runs">
    {runs.map((run) => (
      <View key={run.kind} className="card-row row-wrap">
        <View className="grow stack-tight">
          <View className="text strong">{RUN_WORDS[run.kind]}</View>
          <View className="sub">
            {momentWords(run.finishedAt)}，{countWords(run.accounts)} 个账户、{countWords(run.entries)} 笔流水
          </View>
        </View>
        <View className="text strong">{resultWords(run)}</View>
      </View>
    ))}
    {runs.length === 0 ? <View className="card-row sub">还没有对过账，定时工作每天对一次。</View> : null}
  </Card>
)
