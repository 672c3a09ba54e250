import { View } from '@tarojs/components'
import { useAct } from '@/lib/use-act'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Trouble } from '@/ui/trouble'
import { Guide } from './guide'

/** The guide, and a free choice: agree and go on, or go back. */
export const ConsentStep = ({ guideVersion }: { guideVersion: number }) => {
  const { take, busy, trouble } = useAct('member.consent')

  return (
    <View className="body">
      <View className="title">先看隐私保护指引</View>
      <Guide version={guideVersion} />
      <Trouble id="consent-trouble" words={trouble} />
      <Button id="consent-agree" busy={busy} busyWords="正在记录" onPress={() => void take({ guideVersion })}>
        看过了，同意
      </Button>
      <Button id="consent-decline" look="quiet" onPress={goBack}>
        暂不同意
      </Button>
    </View>
  )
}
