import { View } from '@tarojs/components'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/states'
import { TicketList } from './ticket-list'

/** 我的意见: write one, and how far the earlier ones are. */
export const MineScreen = () => {
  const list = usePaged('feedback.mine', {}, 'tickets')
  return (
    <PageFrame id="mine-page" kind="sub" title="我的意见" refresh={list.refresh}>
      <View className="body">
        <TicketList
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
      </View>
    </PageFrame>
  )
}
