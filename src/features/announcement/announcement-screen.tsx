import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { repeat } from '@/lib/call'
import { outdateAll } from '@/lib/query-cache'
import { dayMomentWords } from '@/lib/time-words'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Card } from '@/ui/card'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import './announcement.css'

/** One announcement. Having it on screen is having read it. */
export const AnnouncementScreen = () => {
  const announcementId = usePageId('announcementId')
  const query = useQuery('announcement.one', { announcementId })
  const unread = query.data?.unread ?? false
  useEffect(() => {
    // Nobody waits for the mark: it is set again the next time, if it does not arrive.
    if (unread) void repeat('announcement.read', { announcementId }).then(outdateAll)
  }, [unread, announcementId])
  return (
    <PageFrame id="announcement-page" kind="sub" title="通知公告">
      <View className="body">
        <QueryView id="announcement" query={query} skeleton={<RowsSkeleton id="announcement" />}>
          {({ title, text, publishedAt, audienceName, tenantName, withdrawn }) => (
            <Card>
              <View className="stack">
                {withdrawn ? (
                  <Notice id="announcement-withdrawn" tone="warn">
                    这条通知已撤回，内容不再有效。
                  </Notice>
                ) : null}
                <View className="title" id="announcement-title">
                  {title}
                </View>
                <View className="cap">
                  {tenantName}发布，{dayMomentWords(publishedAt)}，发给{audienceName}
                </View>
                <View className="rule-line" />
                <View className="text announcement-lines" id="announcement-text">
                  {text}
                </View>
              </View>
            </Card>
          )}
        </QueryView>
      </View>
    </PageFrame>
  )
}
