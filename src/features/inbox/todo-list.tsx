import { View } from '@tarojs/components'
import { leftWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { openAddress } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'

/** What waits for the member himself; everything else waits for one of his roles. */
const OWN_VOUCHERS = 'vouchers'

type Props = {
  id: string
  title: string
  /** Without what waits for the member himself. */
  ofOthers?: boolean
}

/** 待办: what waits for the member, in his roles and for himself; nothing where nothing waits. */
export const TodoList = ({ id, title, ofOthers }: Props) => {
  const { data } = useQuery('home.todos', {})
  const todos = data?.todos.filter(({ todoId }) => !ofOthers || todoId !== OWN_VOUCHERS) ?? []
  if (todos.length === 0) return null
  return (
    <>
      <View className="head section" role="heading">
        {title}
      </View>
      <Card rows id={id}>
        {todos.map(({ todoId, words, dueAt, page }) => (
          <Press key={todoId} id={`todo-${todoId}`} className="card-row" onPress={() => openAddress(page)}>
            <View className="grow stack-tight">
              <View className="text">{words}</View>
              {dueAt === null ? null : <View className="cap">{leftWords(dueAt, Date.now())}</View>}
            </View>
            <Icon name="right" small />
          </Press>
        ))}
      </Card>
    </>
  )
}
