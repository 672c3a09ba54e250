import { usePullDown } from '@/lib/use-pull-down'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { KeptRow } from './kept-row'
import { MallSkeleton } from './mall-skeleton'
import { RewardList } from './reward-list'

/** 积分商城: what can be redeemed for the points at hand. */
export const MallPanel = () => {
  const query = useQuery('mall.catalogue', {})
  usePullDown(query.refresh)
  return (
    <>
      {query.data ? null : <KeptRow offline={query.trouble?.kind === 'unreachable'} />}
      <QueryView id="mall" query={query} skeleton={<MallSkeleton />}>
        {(catalogue) => <RewardList first={catalogue} />}
      </QueryView>
    </>
  )
}
