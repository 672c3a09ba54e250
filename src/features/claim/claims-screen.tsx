import type { ClaimState } from '@contract/claim'
import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openEnterClaim } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { ClaimRow } from './claim-row'
import { STATE_WORDS } from './words'

const STATES = Object.keys(STATE_WORDS) as ClaimState[]

type Props = { state: ClaimState; first: Output<'claim.list'> }

const ClaimList = ({ state, first }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('claim.list', { state, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.claims, nextCursor: outcome.data.nextCursor }
        : null
    },
    [state],
  )
  const firstPage = useMemo(() => ({ items: first.claims, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0)
    return <Empty id="claims-empty" title={`没有${STATE_WORDS[state]}的成绩`} words="可以看看别的几类。" />
  return (
    <>
      <Card rows id="claims-list">
        {items.map((claim) => (
          <ClaimRow key={claim.claimId} claim={claim} />
        ))}
      </Card>
      <ListEnd id="claims" more={more} onMore={loadMore} />
    </>
  )
}

/** 成绩登记: contests, levels of skill and mentors, by how far each has come. */
export const ClaimsScreen = () => {
  const [state, setState] = useState<ClaimState>('entered')
  const query = useQuery('claim.list', { state })
  return (
    <PageFrame id="claims-page" kind="sub" title="成绩登记" refresh={query.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="办到哪一步">
          {STATES.map((one) => (
            <Chip key={one} id={`claims-${one}`} on={one === state} onPress={() => setState(one)}>
              {STATE_WORDS[one]}
            </Chip>
          ))}
        </View>
      </View>
      <View className="body">
        <Button id="claims-enter" look="soft" onPress={openEnterClaim}>
          登记一项成绩
        </Button>
        <QueryView id="claims" query={query} skeleton={<RowsSkeleton id="claims" />}>
          {(first) => <ClaimList state={state} first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
