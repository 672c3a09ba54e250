import type { Output } from '@contract/contract'
import type { RuleCard } from '@contract/points'
import { View } from '@tarojs/components'
import { useModules } from '@/lib/modules'
import { openPage, openTab } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { limitWords } from './limit-words'
import { SignInRow } from './sign-in-row'

type StepProps = { id: string; rule: RuleCard; act: string; onPress: () => void }

const Step = ({ id, rule, act, onPress }: StepProps) => (
  <View className="card-row row-wrap">
    <View className="grow stack-tight">
      <View className="text strong">{rule.title}</View>
      <View className="sub">{limitWords(rule)}</View>
    </View>
    <View className="figure gold">+{rule.points}</View>
    <Button id={id} look="soft" small onPress={onPress}>
      {act}
    </Button>
  </View>
)

type Props = Pick<Output<'points.overview'>, 'rules' | 'signIn' | 'leftToday'>

/** 先做这几件: what can be done now, and what it brings. */
export const NextSteps = ({ rules, signIn, leftToday }: Props) => {
  const isOn = useModules()
  const replay = rules.find(({ code }) => code === 'REPLAY')
  const speak = rules.find(({ code }) => code === 'FB_SUBMIT')
  return (
    <>
      <View className="row row-between row-wrap section">
        <View className="head" role="heading">
          先做这几件
        </View>
        <Press id="points-rules" className="row sub head-more" onPress={() => openPage('points/rules')}>
          全部规则
          <Icon name="right" small />
        </Press>
      </View>
      <Card rows id="points-steps">
        <SignInRow standing={signIn} />
        {replay && isOn('replay') && isOn('course') ? (
          <Step id="points-to-courses" rule={replay} act="去看课" onPress={() => openTab('courses')} />
        ) : null}
        {speak && isOn('feedback') ? (
          <Step id="points-to-ticket" rule={speak} act="提意见" onPress={() => openPage('feedback/submit')} />
        ) : null}
      </Card>
      <View className="cap centre" id="points-left-today">
        {leftToday > 0 ? `今天的积分还能得 ${leftToday} 分` : '今天的积分已得满，明天接着得'}
      </View>
    </>
  )
}
