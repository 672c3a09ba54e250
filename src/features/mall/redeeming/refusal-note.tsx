import { View } from '@tarojs/components'
import { openMall, openPage, openTab } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import type { Refusal, Step } from './next-step'

type Props = { refusal: Refusal; onAgain: () => void }

const WAYS: Record<Exclude<Step, 'again' | 'place' | 'nothing'>, { act: string; go: () => void }> = {
  mall: { act: '回商城看看别的', go: openMall },
  earn: { act: '去看课程回放', go: () => openTab('courses') },
  bind: { act: '去实名绑定', go: () => openPage('member/bind') },
  vouchers: { act: '看我的兑换券', go: () => openPage('mall/vouchers') },
}

const actOf = ({ step }: Refusal, onAgain: () => void) => {
  if (step === 'nothing') return null
  if (step === 'again') return { act: '再试一次', go: onAgain }
  return step === 'place' ? { act: '选好了，再兑换', go: onAgain } : WAYS[step]
}

/** The redemption did not succeed: why, and what to do next. */
export const RefusalNote = ({ refusal, onAgain }: Props) => {
  const way = actOf(refusal, onAgain)
  return (
    <View className="stack">
      <Notice id="redeem-refused" tone="warn">
        {refusal.words}
      </Notice>
      {way ? (
        <Button id="redeem-next-step" look="soft" onPress={way.go}>
          {way.act}
        </Button>
      ) : null}
    </View>
  )
}
