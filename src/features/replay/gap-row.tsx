import type { Stretch } from '@contract/rules/watched'
import { View } from '@tarojs/components'
import { clockWords, lengthWords } from '@/lib/time-words'
import { Button } from '@/ui/button'

type Props = { gap: Stretch; onPlayFrom: (seconds: number) => void }

/** One unwatched stretch: from where to where, how long, and the way to it. */
export const GapRow = ({ gap: [from, to], onPlayFrom }: Props) => (
  <View className="gap-row">
    <View className="grow">
      <View className="text digits">
        {clockWords(from)} – {clockWords(to)}
      </View>
      <View className="cap">{lengthWords(to - from)}没看</View>
    </View>
    <Button
      id={`gap-${from}`}
      look="soft"
      small
      icon="play"
      label={`补看 ${clockWords(from)} 到 ${clockWords(to)}`}
      onPress={() => onPlayFrom(from)}
    >
      补看
    </Button>
  </View>
)
