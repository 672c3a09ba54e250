import { View } from '@tarojs/components'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { useMutation } from '@/lib/use-mutation'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { Skeleton } from '@/ui/skeleton'
import { Notice } from '@/ui/states'
import { JobRow } from './job-row'

const JobsSkeleton = () => (
  <View className="stack" id="jobs-skeleton">
    <Skeleton height={150} />
    <Skeleton height={150} />
  </View>
)

/** 定时工作: what the academy does by itself, and what it could not do. */
export const JobsScreen = () => {
  const query = useQuery('jobs.list', {})
  const retry = useMutation('jobs.retry')
  const [said, setSaid] = useState<string>()

  const tryAgain = async (jobId: string): Promise<void> => {
    setSaid(undefined)
    const outcome = await retry.run({ jobId })
    if (!outcome) return
    if (outcome.kind === 'unreachable') return setSaid(UNREACHABLE_WORDS)
    setSaid(outcome.kind === 'ok' ? '已安排，一分钟内再试。' : wordsFor(outcome.code))
    await query.refresh()
  }

  return (
    <QueryPage id="jobs" title="定时工作" query={query} skeleton={<JobsSkeleton />}>
      {({ jobs }) => (
        <View className="stack" id="jobs-list">
          {said ? (
            <Notice id="jobs-said" icon="refresh">
              {said}
            </Notice>
          ) : null}
          {jobs.map((job) => (
            <JobRow key={job.jobId} job={job} busy={retry.busy} onRetry={() => void tryAgain(job.jobId)} />
          ))}
        </View>
      )}
    </QueryPage>
  )
}
