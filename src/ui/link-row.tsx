import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Press } from './press'

type Props = { id: string; icon: IconName; words: string; onPress: () => void }

/** A row that leads to another page. */
export const LinkRow = ({ id, icon, words, onPress }: Props) => (
  <Press id={id} className="card-row" onPress={onPress}>
    <Icon name={icon} />
    <View className="grow text">{words}</View>
    <Icon name="right" small />
  </Press>
)
