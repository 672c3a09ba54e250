import { usePaged } from '@/lib/use-paged'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/states'
import { TicketPage } from './ticket-page'

/** 我的意见: write one, and how far the earlier ones are. */
export const MineScreen = () => {
  const list = usePaged('feedback.mine', {}, 'tickets')
  return (
    <TicketPage
      title="我的意见"
      id="mine"
      list={list}
      head={() => (
        <Button id="mine-write" icon="doc" onPress={() => openPage('feedback/submit')}>
          提一条意见
        </Button>
      )}
      empty={
        <Empty
          id="mine-empty"
          title="还没有提过意见"
          words="课程、积分、工作和生活上的事，都可以写给镇总工会。只有您和镇总工会看得到全部内容。"
        />
      }
    />
  )
}
