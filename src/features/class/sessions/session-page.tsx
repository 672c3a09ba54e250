import type { SessionCard } from '@contract/class'
import type { PagedName } from '@/lib/use-paged'
import { PagedPage, type PagedPageProps } from '@/shell/paged-page'
import { Card } from '@/ui/card'
import { SessionRow } from './class-rows'

type Props<N extends PagedName> = Omit<PagedPageProps<N, SessionCard>, 'children'> & {
  onOpen: (sessionId: string) => void
}

/** A page of sessions. */
export const SessionPage = <N extends PagedName>({ onOpen, ...props }: Props<N>) => (
  <PagedPage {...props}>
    {(sessions) => (
      <Card rows>
        {sessions.map((session) => (
          <SessionRow key={session.sessionId} session={session} onOpen={onOpen} />
        ))}
      </Card>
    )}
  </PagedPage>
)
