import type { Output } from '@contract/contract'
import type { TalkState } from '@contract/lecturer'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useCallback, useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { TalkRow } from './talk-row'
import { TALK_WORDS, WHOSE_WORDS, type Whose } from './words'

type Props = { whose: Whose; state: TalkState; first: Output<'lecturer.talks'> }

const TalkList = ({ whose, state, first }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('lecturer.talks', { whose, state, cursor })
      return outcome.kind === 'ok' ? { items: outcome.data.talks, nextCursor: outcome.data.nextCursor } : null
    },
    [whose, state],
  )
  const firstPage = useMemo(() => ({ items: first.talks, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0)
    return <Empty id="talks-empty" title={`没有${TALK_WORDS[state]}的讲课`} words="可以看看别的几类。" />
  return (
    <>
      <Card rows id="talks-list">
        {items.map((talk) => (
          <TalkRow key={talk.talkId} talk={talk} />
        ))}
      </Card>
      <ListEnd id="talks" more={more} onMore={loadMore} />
    </>
  )
}

/** Times that nobody has asked for are no enterprise's. */
const statesFor = (whose: Whose): TalkState[] =>
  (Object.keys(TALK_WORDS) as TalkState[]).filter((state) => whose !== 'enterprise' || state !== 'open')

const isWhose = (value: string): value is Whose => value in WHOSE_WORDS

/** 讲课: a lecturer's own, those of an enterprise, or all, by how far each has come. */
export const TalksScreen = () => {
  const { whose: asked = '' } = useRouter().params
  const whose = isWhose(asked) ? asked : 'mine'
  const [state, setState] = useState<TalkState>('asked')
  const query = useQuery('lecturer.talks', { whose, state })
  return (
    <PageFrame id="talks-page" kind="sub" title={WHOSE_WORDS[whose]} refresh={query.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="办到哪一步">
          {statesFor(whose).map((one) => (
            <Chip key={one} id={`talks-${one}`} on={one === state} onPress={() => setState(one)}>
              {TALK_WORDS[one]}
            </Chip>
          ))}
        </View>
      </View>
      <View className="body">
        <QueryView id="talks" query={query} skeleton={<RowsSkeleton id="talks" />}>
          {(first) => <TalkList key={state} whose={whose} state={state} first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
