import { usePageId } from '@/lib/use-page-id'
import { usePaged } from '@/lib/use-paged'
import { openPage } from '@/shell/routes'
import { Empty } from '@/ui/states'
import { SessionPage } from './session-page'

/** 面授班次: what can be enrolled for, of one course or of all. */
export const SessionsScreen = () => {
  const courseId = usePageId('courseId') || undefined
  const list = usePaged('class.sessions', { courseId }, 'sessions')
  return (
    <SessionPage
      title="面授班次"
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
  )
}
