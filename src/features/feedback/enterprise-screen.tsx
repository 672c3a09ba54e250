import { View } from '@tarojs/components'
import { usePaged } from '@/lib/use-paged'
import { Empty } from '@/ui/states'
import { TicketPage } from './ticket-page'

/** 本企业的意见: what a cadre's colleagues say, to be read; the union answers. */
export const EnterpriseScreen = () => {
  const list = usePaged('feedback.enterprise', {}, 'tickets')
  return (
    <TicketPage
      title="本企业的意见"
      id="enterprise"
      list={list}
      empty={
        <Empty id="enterprise-empty" title="还没有意见" words="本企业职工提的意见受理后，会列在这里。" />
      }
      head={({ tickets }) =>
        tickets.length === 0 ? null : <View className="sub">由镇总工会答复和办理，这里只供查看。</View>
      }
    />
  )
}
