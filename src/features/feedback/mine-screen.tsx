import { View } from '@tarojs/components'
import { call } from '@/lib/call'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openNewTicket } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/states'
import { ListSkeleton } from './list-skeleton'
import { TicketList } from './ticket-list'

const loadPage = async (cursor: string) => {
  const outcome = await call('feedback.mine', { cursor })
  return outcome.kind === 'ok' ? { items: outcome.data.tickets, nextCursor: outcome.data.nextCursor } : null
}

/** 我的意见: write one, and how far the earlier ones are. */
export const MineScreen = () => {
  const query = useQuery('feedback.mine', {})
  return (
    <PageFrame id="mine-page" kind="sub" title="我的意见" refresh={query.refresh}>
      <View className="body">
        <QueryView id="mine" query={query} skeleton={<ListSkeleton id="mine" />}>
          {(first) => (
            <>
              <Button id="mine-write" icon="doc" onPress={openNewTicket}>
                提一条意见
              </Button>
              {first.tickets.length === 0 ? (
                <Empty
                  id="mine-empty"
                  title="还没有提过意见"
                  words="课程、积分、工作和生活上的事，都可以写给镇总工会。只有您和镇总工会看得到全部内容。"
                />
              ) : (
                <TicketList id="mine" first={first} load={loadPage} />
              )}
            </>
          )}
        </QueryView>
      </View>
    </PageFrame>
  )
}
