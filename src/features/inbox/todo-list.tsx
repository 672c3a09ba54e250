import { View } from '@tarojs/components'
import { leftWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'

/** 待办: what waits for the member, in his roles and for himself; nothing where nothing waits. */
export const TodoList = () => {
  const { data } = useQuery('home.todos', {})
  if (!data || data.todos.length === 0) return null
  return (
    <>
      <View className="head section" role="heading">
        待办
      </View>
      <Card rows id="inbox-todos">
        {data.todos.map(({ todoId, words, dueAt, page }) => (
          <Press key={todoId} id={`todo-${todoId}`} className="card-row" onPress={() => openPage(page)}>
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
