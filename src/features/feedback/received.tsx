import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { goBack, turnTo } from '@/shell/routes'
import { TellMe } from '@/shell/tell-me'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/states'

/** The ticket is in: what it brought, and what happens next. */
export const Received = ({ ticketId, state, earnedPoints }: Output<'feedback.submit'>) => (
  <View className="body">
    <Card warm id="submit-received">
      <View className="stack">
        <View className="title">{earnedPoints > 0 ? `收到了，加 ${earnedPoints} 分` : '收到了'}</View>
        {earnedPoints > 0 ? null : (
          <View className="sub">这次没有加分：提意见每天计一次，每天的积分也有上限。意见照样办理。</View>
        )}
        <View className="text">
          镇总工会看过后会在这里答复。被采纳的意见，再给您加分。进展可以在“我的意见”里看。
        </View>
      </View>
    </Card>
    {state === 'held' ? (
      <Notice id="submit-held" tone="info">
        这条意见先由工作人员看过，再受理。内容已经保存，不用再交一次。
      </Notice>
    ) : null}
    <Button id="submit-open" onPress={() => turnTo('feedback/ticket', { ticketId })}>
      看这条意见
    </Button>
    <TellMe id="submit-tell" kinds={['ticketAnswered', 'ticketAdopted', 'ticketClosed']} />
    <Button id="submit-back" look="quiet" onPress={goBack}>
      返回
    </Button>
  </View>
)
