import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { usePageId } from '@/lib/use-page-id'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openPaperList } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { PersonRow } from './person-row'
import { type DeskAct, type Person, SignSheet } from './sign-sheet'

type Chosen = { readonly person: Person; readonly act: DeskAct }

const List = ({ sessionId, first }: { sessionId: string; first: Output<'class.roll'> }) => {
  const [chosen, setChosen] = useState<Chosen>()
  const firstPage = useMemo(() => ({ items: first.roll, nextCursor: first.nextCursor }), [first])
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('class.roll', { sessionId, cursor })
      return outcome.kind === 'ok' ? { items: outcome.data.roll, nextCursor: outcome.data.nextCursor } : null
    },
    [sessionId],
  )
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0) return <Empty id="roll-empty" title="还没有人报名" />
  return (
    <View className="stack" id="roll-list">
      <Card rows>
        {items.map((person) => (
          <PersonRow key={person.enrolmentId} person={person} onAct={(act) => setChosen({ person, act })} />
        ))}
      </Card>
      <ListEnd id="roll" more={more} onMore={loadMore} />
      {items.some(({ can }) => can.includes('in')) ? (
        <Button id="roll-paper" look="line" onPress={() => openPaperList(sessionId)}>
          照纸质签到表补签
        </Button>
      ) : null}
      {chosen ? <SignSheet {...chosen} onClose={() => setChosen(undefined)} /> : null}
    </View>
  )
}

/** 名单: who has a seat, who has come, and signing for who cannot. */
export const RollScreen = () => {
  const sessionId = usePageId('sessionId')
  const query = useQuery('class.roll', { sessionId })
  return (
    <PageFrame id="roll-page" kind="sub" title="到课名单" refresh={query.refresh}>
      <View className="body">
        <QueryView id="roll" query={query} skeleton={<RowsSkeleton id="roll" />}>
          {(first) => <List sessionId={sessionId} first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
