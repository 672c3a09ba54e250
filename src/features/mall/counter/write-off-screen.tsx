import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { keptLeases } from '@/lib/kept-leases'
import { serverNow } from '@/lib/server-clock'
import { type QueryState, useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Skeleton } from '@/ui/skeleton'
import { Empty } from '@/ui/states'
import { Counter } from './counter'

const WriteOffSkeleton = () => (
  <View className="body" id="write-off-skeleton">
    <Skeleton height={56} />
    <Skeleton height={140} />
  </View>
)

const WhoMay = ({ query }: { query: QueryState<'member.whoAmI'> }) => (
  <QueryView id="write-off" query={query} skeleton={<WriteOffSkeleton />}>
    {({ roles }) =>
      roles.includes('verifier') ? (
        <Counter />
      ) : (
        <Empty
          id="write-off-not-yours"
          icon="shield"
          title="这一项由镇总工会办理"
          words="核销由领取点的核销员办理。领奖品请打开自己的兑换券，到领取点出示。"
        />
      )
    }
  </QueryView>
)

/**
 * 核销: the verifier's page. Who is none learns who it is for; the server asks again at every call. A phone that is
 * ready to work without a network opens it without one, too.
 */
export const WriteOffScreen = () => {
  const query = useQuery('member.whoAmI', {})
  const isReady = useMemo(() => keptLeases(serverNow()).length > 0, [])
  const goesOn = isReady && !query.data && query.trouble?.kind === 'unreachable'
  return (
    <PageFrame id="write-off-page" kind="sub" title="兑换券核销" sample={query.data?.tenant.sample}>
      {goesOn ? <Counter /> : <WhoMay query={query} />}
    </PageFrame>
  )
}
