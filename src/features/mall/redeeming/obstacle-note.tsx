import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { openMall, openPage, openTab } from '@/shell/routes'
import { Button } from '@/ui/button'
import { ProgressBar } from '@/ui/progress-bar'
import type { Obstacle } from './obstacle'

type Props = { obstacle: Obstacle; detail: Output<'mall.reward'> }

const toMall = { act: '看看别的奖品', go: openMall }

const WAYS: Record<Exclude<Obstacle, 'short'>, { words: string; act: string; go: () => void }> = {
  unbound: {
    words: '实名绑定后就能攒积分、兑换奖品。',
    act: '去实名绑定',
    go: () => openPage('member/bind'),
  },
  offSale: { words: '这件奖品已下架。', ...toMall },
  before: { words: '这件奖品还没到开兑的日子，到时候再来。', ...toMall },
  over: { words: '这件奖品的兑换已结束。', ...toMall },
  none: { words: '这件奖品已兑完。', ...toMall },
  nowhere: { words: '这件奖品还没有设领取点，暂时不能兑换。', ...toMall },
  monthLimit: {
    words: '这件奖品您本月兑换的次数已满，下月可以再兑。',
    act: '看我的兑换券',
    go: () => openPage('mall/vouchers'),
  },
  limit: {
    words: '这件奖品您今年兑换的次数已满，明年可以再兑。',
    act: '看我的兑换券',
    go: () => openPage('mall/vouchers'),
  },
}

const Short = ({ detail }: { detail: Output<'mall.reward'> }) => {
  const { reward, available } = detail
  return (
    <View className="stack short-way" id="redeem-short">
      <ProgressBar done={available} of={reward.pricePoints} />
      <View className="text">
        可用 {countWords(available)} 分，还差 {countWords(reward.pricePoints - available)}{' '}
        分。学完课程回放可以再得积分。
      </View>
      <Button id="redeem-earn" onPress={() => openTab('courses')}>
        去看课程回放
      </Button>
    </View>
  )
}

/** Why it cannot be redeemed now, and the way on. */
export const ObstacleNote = ({ obstacle, detail }: Props) => {
  if (obstacle === 'short') return <Short detail={detail} />
  const { words, act, go } = WAYS[obstacle]
  return (
    <View className="stack" id={`redeem-${obstacle}`}>
      <View className="text centre">{words}</View>
      <Button id="redeem-way-on" look={obstacle === 'unbound' ? 'primary' : 'soft'} onPress={go}>
        {act}
      </Button>
    </View>
  )
}
