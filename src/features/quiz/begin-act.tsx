import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useAct } from '@/lib/use-act'
import { AskedButton } from '@/ui/asked-button'
import { Trouble } from '@/ui/trouble'

/** 开始测验, asked once more: it uses one of the tries. */
export const BeginAct = ({ standing }: { standing: Output<'quiz.standing'> }) => {
  const { courseId, triesLeft, minutes, results } = standing
  const { take, busy, trouble } = useAct('quiz.begin')
  return (
    <>
      <Trouble id="quiz-begin-trouble" words={trouble} />
      <AskedButton
        id="quiz-begin"
        words={results.length > 0 ? '再做一次' : '开始测验'}
        sheet={{
          id: 'quiz-begin-sheet',
          title: '现在开始吗',
          confirmWords: '开始',
          busyWords: '正在准备题目',
          closeWords: '先不做',
        }}
        busy={busy}
        onConfirm={() => take({ courseId })}
      >
        <View className="text">
          开始后用掉一次机会，您还有 {triesLeft} 次。请在 {minutes} 分钟内交卷，中途离开再回来可以接着做。
        </View>
      </AskedButton>
    </>
  )
}
