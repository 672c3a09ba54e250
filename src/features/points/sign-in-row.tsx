import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { outdateAll, refreshShown } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/states'

type SignIn = Output<'points.overview'>['signIn']

const useSignIn = () => {
  const { run, busy } = useMutation('points.signIn')
  const [trouble, setTrouble] = useState<string>()
  const signIn = async () => {
    setTrouble(undefined)
    const outcome = await run({})
    if (!outcome) return
    if (outcome.kind === 'unreachable') return setTrouble(UNREACHABLE_WORDS)
    if (outcome.kind === 'refused') setTrouble(wordsFor(outcome.code))
    outdateAll()
    refreshShown()
  }
  return { signIn, busy, trouble }
}

const dayWords = ({ doneToday, days, points }: SignIn): string => {
  if (doneToday) return `今天已签到，连续 ${days} 天`
  if (points === 0) return '今天的积分已得满，签到只记天数'
  return days > 0 ? `已连续 ${days} 天` : '每天一次'
}

/** 每日签到: once a day, with the days in a row. */
export const SignInRow = ({ standing }: { standing: SignIn }) => {
  const { signIn, busy, trouble } = useSignIn()
  const { doneToday, points } = standing
  return (
    <View className="card-row row-wrap">
      <View className="grow stack-tight">
        <View className="text strong">每日签到</View>
        <View className="sub" id="points-sign-in-days">
          {dayWords(standing)}
        </View>
      </View>
      <View className="figure gold">+{points}</View>
      {doneToday ? (
        <Icon name="check" />
      ) : (
        <Button id="points-sign-in" small busy={busy} busyWords="签到中" onPress={() => void signIn()}>
          签到
        </Button>
      )}
      {trouble ? (
        <Notice id="points-sign-in-trouble" tone="warn">
          {trouble}
        </Notice>
      ) : null}
    </View>
  )
}
