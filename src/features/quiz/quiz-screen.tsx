import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useAct } from '@/lib/use-act'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Card } from '@/ui/card'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { Trouble } from '@/ui/trouble'
import { BeginAct } from './begin-act'
import { OutcomeCard } from './outcome-card'
import { Paper } from './paper'
import { Review } from './review'

type Standing = Output<'quiz.standing'>

const Terms = ({ standing }: { standing: Standing }) => {
  const { questionCount, passPercent, minutes, triesLeft, points, fullMarkBonus } = standing
  return (
    <Card id="quiz-terms">
      <View className="stack">
        <View className="title">{standing.title}</View>
        <View className="text">
          共 {questionCount} 题，{minutes} 分钟内交卷，得 {passPercent} 分及以上通过。
        </View>
        <View className="text">
          通过加 {points} 分{fullMarkBonus > 0 ? `，全部答对再加 ${fullMarkBonus} 分` : ''}。还有 {triesLeft}{' '}
          次机会。
        </View>
        <View className="cap">示例规则，以镇总工会发文为准</View>
      </View>
    </Card>
  )
}

const Content = ({ standing }: { standing: Standing }) => {
  const submit = useAct('quiz.submit')
  const { courseId, questionCount, open, triesLeft, review } = standing
  if (open) return <Paper key={open.tryId} courseId={courseId} paper={open} submit={submit} />
  if (questionCount === 0)
    return <Empty id="quiz-none" title="这门课没有测验" words="看完课程回放就算学完。" />
  return (
    <View className="stack">
      <Trouble id="quiz-lost" words={submit.trouble} />
      <OutcomeCard standing={standing} />
      {standing.passedAt === null ? <Terms standing={standing} /> : null}
      {triesLeft > 0 ? <BeginAct standing={standing} /> : null}
      {review.length > 0 ? <Review questions={review} /> : null}
    </View>
  )
}

/** 测验 of a course. */
export const QuizScreen = () => {
  const query = useQuery('quiz.standing', { courseId: usePageId('courseId') })
  return (
    <PageFrame id="quiz-page" kind="sub" title="课后测验" sample={query.data?.sample} refresh={query.refresh}>
      <View className="body">
        <QueryView
          id="quiz"
          query={query}
          skeleton={<RowsSkeleton id="quiz" />}
          staleWords="网络断了，可以接着答。答案记在手机里，联网后再交卷。"
        >
          {(standing) => <Content standing={standing} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
