import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Skeleton } from '@/ui/skeleton'
import { Received } from './received'
import { TicketForm } from './ticket-form'

const FormSkeleton = () => (
  <View className="body" id="submit-skeleton">
    <Skeleton height={110} />
    <Skeleton height={230} />
    <Skeleton height={140} />
  </View>
)

/** 提一条意见: the form, and once it is in, what happens next. */
export const SubmitScreen = () => {
  const query = useQuery('feedback.form', {})
  const [received, setReceived] = useState<Output<'feedback.submit'>>()
  return (
    <PageFrame id="submit-page" kind="sub" title="提一条意见">
      {received ? (
        <Received {...received} />
      ) : (
        <QueryView id="submit" query={query} skeleton={<FormSkeleton />}>
          {({ uploadFolder }) => <TicketForm folder={uploadFolder} onReceived={setReceived} />}
        </QueryView>
      )}
    </PageFrame>
  )
}
