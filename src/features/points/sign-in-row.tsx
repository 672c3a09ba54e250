import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Trouble } from '@/ui/trouble'

type SignIn = Output<'points.overview'>['signIn']

const dayWords = ({ doneToday, days, points }: SignIn): string => {
  if (doneToday) return `今天已签到，连续 ${days} 天`
  if (points === 0) return '今天的积分已得满，签到只记天数'
  return days > 0 ? `已连续 ${days} 天` : '每天一次'
}

/** 每日签到: once a day, with the days in a row. */
export const SignInRow = ({ standing }: { standing: SignIn }) => {
  const { take, busy, trouble } = useAct('points.signIn')
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
        <Button id="points-sign-in" small busy={busy} busyWords="签到中" onPress={() => void take({})}>
          签到
        </Button>
      )}
      <Trouble id="points-sign-in-trouble" words={trouble} />
    </View>
  )
}
