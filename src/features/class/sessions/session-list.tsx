import type { SessionCard } from '@contract/class'
import type { ReactElement } from 'react'
import type { PagedState } from '@/lib/use-paged'
import { PagedList } from '@/shell/paged-list'
import { Card } from '@/ui/card'
import { SessionRow } from './class-rows'

type Props<N extends 'class.desk' | 'class.sessions'> = {
  id: string
  list: PagedState<N, SessionCard>
  onOpen: (sessionId: string) => void
  empty: ReactElement
}

/** Sessions, growing at the bottom. */
export const SessionList = <N extends 'class.desk' | 'class.sessions'>({ onOpen, ...props }: Props<N>) => (
  <PagedList {...props}>
    {(sessions) => (
      <Card rows>
        {sessions.map((session) => (
          <SessionRow key={session.sessionId} session={session} onOpen={onOpen} />
        ))}
      </Card>
    )}
  </PagedList>
)
