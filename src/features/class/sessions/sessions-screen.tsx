import { View } from '@tarojs/components'
import { usePageId } from '@/lib/use-page-id'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { openPage } from '@/shell/routes'
import { Empty } from '@/ui/states'
import { SessionList } from './session-list'

/** 面授班次: what can be enrolled for, of one course or of all. */
export const SessionsScreen = () => {
  const courseId = usePageId('courseId') || undefined
  const list = usePaged('class.sessions', { courseId }, 'sessions')
  return (
    <PageFrame id="sessions-page" kind="sub" title="面授班次" refresh={list.refresh}>
      <View className="body">
        <SessionList
          id="sessions"
          list={list}
          onOpen={(sessionId) => openPage('class/session', { sessionId })}
          empty={
            <Empty
              id="sessions-empty"
              title="现在没有可以报名的班次"
              words="新的班次开放报名后会放在这里，课程回放随时可以看。"
            />
          }
        />
      </View>
    </PageFrame>
  )
}
