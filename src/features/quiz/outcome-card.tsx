import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'

type Standing = Output<'quiz.standing'>

/** What passing has brought, in words. */
const paidWords = ({ paidPoints }: Standing): string =>
  paidPoints === null ? '今天的积分已满，这次的积分明天自动记上。' : `已加 ${paidPoints} 分。`

/** What the newest try came to, and what that means. */
export const OutcomeCard = ({ standing }: { standing: Standing }) => {
  const { results, passedAt, passPercent, triesLeft } = standing
  const [newest] = results
  if (passedAt !== null)
    return (
      <Card warm id="quiz-passed">
        <View className="stack">
          <View className="title">测验通过了</View>
          {newest ? (
            <View className="text" id="quiz-percent">
              答对 {newest.right} 题，共 {newest.of} 题，得 {newest.percent} 分。
            </View>
          ) : null}
          <View className="text">{paidWords(standing)}</View>
          <View className="text">学完全部课时的，结业证书会自动发到“我的证书”，请稍等一会儿。</View>
        </View>
      </Card>
    )
  if (!newest) return null
  return (
    <Card id="quiz-failed">
      <View className="stack">
        <View className="title">这次还没有通过</View>
        <View className="text" id="quiz-percent">
          答对 {newest.right} 题，共 {newest.of} 题，得 {newest.percent} 分，{passPercent} 分及以上通过。
        </View>
        <View className="text">
          {triesLeft > 0
            ? `还有 ${triesLeft} 次机会。可以先看一遍课程回放，再来做。`
            : '机会已经用完。下面是每题的解释，有疑问请联系分院。'}
        </View>
      </View>
    </Card>
  )
}
