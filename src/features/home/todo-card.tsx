import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { openVouchers } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon, type IconName } from '@/ui/icon'
import { Press } from '@/ui/press'

type Open = Output<'home.overview'>['open']

type Todo = { id: string; icon: IconName; words: string; go: () => void }

const todosOf = ({ vouchers }: Open): Todo[] =>
  vouchers > 0
    ? [{ id: 'home-open-vouchers', icon: 'qr', words: `${vouchers} 张兑换券待领取`, go: openVouchers }]
    : []

/** 我的待办: what waits for the member, each row leading there; nothing where nothing waits. */
export const TodoCard = ({ open }: { open: Open }) => {
  const todos = todosOf(open)
  if (todos.length === 0) return null
  return (
    <>
      <View className="head section" role="heading">
        我的待办
      </View>
      <Card rows id="home-todos">
        {todos.map(({ id, icon, words, go }) => (
          <Press key={id} id={id} className="card-row" onPress={go}>
            <Icon name={icon} />
            <View className="grow text">{words}</View>
            <Icon name="right" small />
          </Press>
        ))}
      </Card>
    </>
  )
}
