import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { call } from '@/lib/call'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openClass } from '@/shell/routes'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { SessionList } from './session-list'

/** 面授班次: what can be enrolled for, of one course or of all. */
export const SessionsScreen = () => {
  const courseId = usePageId('courseId') || undefined
  const query = useQuery('class.sessions', { courseId })
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('class.sessions', { courseId, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.sessions, nextCursor: outcome.data.nextCursor }
        : null
    },
    [courseId],
  )
  return (
    <PageFrame id="sessions-page" kind="sub" title="面授班次" refresh={query.refresh}>
      <View className="body">
        <QueryView id="sessions" query={query} skeleton={<RowsSkeleton id="sessions" />}>
          {(first) => (
            <SessionList
              id="sessions"
              first={first}
              load={load}
              onOpen={openClass}
              empty={
                <Empty
                  id="sessions-empty"
                  title="现在没有可以报名的班次"
                  words="新的班次开放报名后会放在这里，课程回放随时可以看。"
                />
              }
            />
          )}
        </QueryView>
      </View>
    </PageFrame>
  )
}
