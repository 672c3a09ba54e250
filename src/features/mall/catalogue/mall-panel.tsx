import { usePaged } from '@/lib/use-paged'
import { usePullDown } from '@/lib/use-pull-down'
import { QueryView } from '@/shell/query-view'
import { KeptRow } from '../vouchers/kept-row'
import { MallSkeleton } from './mall-skeleton'
import { RewardList } from './reward-list'

/** 积分商城: what can be redeemed for the points at hand. */
export const MallPanel = () => {
  const list = usePaged('mall.catalogue', {}, 'rewards')
  usePullDown(list.refresh)
  return (
    <>
      {list.data ? null : <KeptRow offline={list.trouble?.kind === 'unreachable'} />}
      <QueryView id="mall" query={list} skeleton={<MallSkeleton />}>
        {(catalogue) => <RewardList list={list} first={catalogue} />}
      </QueryView>
    </>
  )
}
