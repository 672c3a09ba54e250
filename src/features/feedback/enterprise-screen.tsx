import { View } from '@tarojs/components'
import { call } from '@/lib/call'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Empty } from '@/ui/states'
import { ListSkeleton } from './list-skeleton'
import { TicketList } from './ticket-list'

const loadPage = async (cursor: string) => {
  const outcome = await call('feedback.enterprise', { cursor })
  return outcome.kind === 'ok' ? { items: outcome.data.tickets, nextCursor: outcome.data.nextCursor } : null
}

/** 本企业的意见: what a cadre's colleagues say, to be read; the union answers. */
export const EnterpriseScreen = () => {
  const query = useQuery('feedback.enterprise', {})
  return (
    <PageFrame id="enterprise-page" kind="sub" title="本企业的意见" refresh={query.refresh}>
      <View className="body">
        <QueryView id="enterprise" query={query} skeleton={<ListSkeleton id="enterprise" />}>
          {(first) =>
            first.tickets.length === 0 ? (
              <Empty
                id="enterprise-empty"
                title="还没有意见"
                words="本企业职工提的意见受理后，会列在这里。"
              />
            ) : (
              <>
                <View className="sub">由镇总工会答复和办理，这里只供查看。</View>
                <TicketList id="enterprise" first={first} load={loadPage} />
              </>
            )
          }
        </QueryView>
      </View>
    </PageFrame>
  )
}
