import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Trouble } from '@/ui/trouble'

/** 开始测验, asked once more: it uses one of the tries. */
export const BeginAct = ({ standing }: { standing: Output<'quiz.standing'> }) => {
  const { courseId, triesLeft, minutes, results } = standing
  const { take, busy, trouble } = useAct('quiz.begin')
  const [asking, setAsking] = useState(false)
  const begin = async () => {
    await take({ courseId })
    setAsking(false)
  }
  return (
    <>
      <Trouble id="quiz-begin-trouble" words={trouble} />
      <Button id="quiz-begin" onPress={() => setAsking(true)}>
        {results.length > 0 ? '再做一次' : '开始测验'}
      </Button>
      {asking ? (
        <ConfirmSheet
          id="quiz-begin-sheet"
          title="现在开始吗"
          confirmWords="开始"
          busyWords="正在准备题目"
          closeWords="先不做"
          busy={busy}
          onConfirm={() => void begin()}
          onClose={() => setAsking(false)}
        >
          <View className="text">
            开始后用掉一次机会，您还有 {triesLeft} 次。请在 {minutes} 分钟内交卷，中途离开再回来可以接着做。
          </View>
        </ConfirmSheet>
      ) : null}
    </>
  )
}
