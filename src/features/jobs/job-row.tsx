import type { JobCard } from '@contract/jobs'
import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { lastWords, nextWords, STATE_TONES, STATE_WORDS, shownState } from './words'

type Props = { job: JobCard; busy: boolean; onRetry: () => void }

/** One job: how it stands, what it did, what it could not do. */
export const JobRow = ({ job, busy, onRetry }: Props) => {
  const id = `job-${job.jobId.replace('.', '-')}`
  const mayRetry = job.setAside.length > 0 || job.state === 'failed' || job.state === 'retrying'
  return (
    <Card id={id}>
      <View className="stack">
        <View className="stack-tight">
          <View className="row row-wrap">
            <Tag tone={STATE_TONES[shownState(job)]}>{STATE_WORDS[shownState(job)]}</Tag>
          </View>
          <View className="head">{job.title}</View>
          <View className="sub">{lastWords(job)}</View>
          <View className="sub">{nextWords(job)}</View>
          {job.failedRequestId ? (
            <View className="cap">上一次没有办成，编号 {job.failedRequestId}</View>
          ) : null}
        </View>
        {job.setAside.map(({ itemId, tries, lastTriedAt, leftToPerson }) => (
          <View key={itemId} className="stack-tight">
            <View className="rule-line" />
            <View className="text">
              有一件试了 {tries} 次没有办成{leftToPerson ? '，不再自动重试' : '，会自动再试'}
            </View>
            <View className="cap">最后一次：{momentWords(lastTriedAt)}</View>
            <View className="cap">编号 {itemId}</View>
          </View>
        ))}
        {mayRetry ? (
          <Button id={`${id}-retry`} look="soft" icon="refresh" busy={busy} onPress={onRetry}>
            再试一次
          </Button>
        ) : null}
      </View>
    </Card>
  )
}
