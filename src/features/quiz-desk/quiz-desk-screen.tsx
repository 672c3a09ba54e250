import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { Button } from '@/ui/button'
import { Empty, Notice } from '@/ui/states'
import { FinishCard } from './finish-card'
import { QuestionForm } from './question-form'
import { QuestionRows } from './question-rows'
import { TermsForm } from './terms-form'

type Manuscript = Output<'quiz.manuscript'>
type Question = Manuscript['questions'][number]

const Content = ({ data }: { data: Manuscript }) => {
  /** Undefined: none is being written; null: a new one. */
  const [written, setWritten] = useState<Question | null>()
  const { courseId, questions, mends, passPercent, minutes } = data
  if (written !== undefined && mends)
    return <QuestionForm courseId={courseId} question={written} onDone={() => setWritten(undefined)} />
  return (
    <View className="stack">
      <View className="title">{data.title}</View>
      <View className="text" id="quiz-desk-terms">
        共 {questions.length} 题，{passPercent} 分及格，限时 {minutes} 分钟。
      </View>
      <FinishCard courseId={courseId} />
      {mends ? null : (
        <Notice id="quiz-desk-fixed">课程在审核或已发布，测验不能改。要改，请先退回或取回课程。</Notice>
      )}
      {questions.length === 0 ? (
        <Empty
          id="quiz-desk-none"
          title="还没有题目"
          words={mends ? '不写题目，这门课就没有测验。' : '这门课没有测验。'}
        />
      ) : (
        <QuestionRows data={data} onEdit={setWritten} />
      )}
      {mends ? (
        <>
          <Button id="question-add" onPress={() => setWritten(null)}>
            加一题
          </Button>
          <TermsForm data={data} />
        </>
      ) : null}
    </View>
  )
}

/** The quiz of a course as it is being written: for its branch to finish, for an admin to look at. */
export const QuizDeskScreen = () => {
  const query = useQuery('quiz.manuscript', { courseId: usePageId('courseId') })
  return (
    <QueryPage id="quiz-desk" title="测验题目" query={query}>
      {(data) => <Content data={data} />}
    </QueryPage>
  )
}
