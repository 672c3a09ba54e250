import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { Empty } from '@/ui/states'
import { WatchChart } from './watch-chart'
import './watching.css'

const Lessons = ({ data }: { data: Output<'replay.watching'> }) =>
  data.lessons.length === 0 ? (
    <Empty
      id="watching-empty"
      icon="course"
      title="还没有课时"
      words="加了课时、发布以后，这里看得到有多少人看。"
    />
  ) : (
    <View className="stack" id="watching-list">
      <View className="title">{data.title}</View>
      <View className="sub">约每十分钟统计一次。只有人数，没有姓名。</View>
      {data.lessons.map((lesson) => (
        <WatchChart key={lesson.lessonId} lesson={lesson} />
      ))}
    </View>
  )

/** 收看情况: how many watch a course's lessons, and where they stop. */
export const WatchingScreen = () => {
  const query = useQuery('replay.watching', { courseId: usePageId('courseId') })
  return (
    <QueryPage id="watching" title="收看情况" sample={query.data?.sample} query={query}>
      {(data) => <Lessons data={data} />}
    </QueryPage>
  )
}
