import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Skeleton } from '@/ui/skeleton'
import { BindForm } from './bind-form'
import { BoundNow } from './bound-now'
import { ConsentStep } from './consent-step'
import './member.css'

const BindSkeleton = () => (
  <View className="body" id="bind-skeleton">
    <Skeleton height={320} />
    <Skeleton height={48} />
  </View>
)

/** 实名绑定: first the privacy guide, then phone and name. */
export const BindScreen = () => {
  const query = useQuery('member.whoAmI', {})
  const [bound, setBound] = useState<Output<'member.bind'>>()
  return (
    <PageFrame id="bind-page" kind="sub" title="实名绑定" sample={query.data?.tenant.sample}>
      <QueryView id="bind" query={query} skeleton={<BindSkeleton />}>
        {(who) => {
          if (bound)
            return <BoundNow enterpriseName={bound.enterpriseName} earnedPoints={bound.earnedPoints} />
          if (who.member) return <BoundNow enterpriseName={who.member.enterpriseName} earnedPoints={0} />
          if (!who.consented) return <ConsentStep guideVersion={who.guideVersion} />
          return <BindForm onBound={setBound} />
        }}
      </QueryView>
    </PageFrame>
  )
}
