import { View } from '@tarojs/components'
import './tag.css'

type Props = { tone?: 'gold' | 'ok' | 'warn' | 'info' | 'seal' | 'plain'; children: string }

/** A short word about a state; the word carries the meaning, the tint only helps. */
export const Tag = ({ tone = 'plain', children }: Props) => (
  <View className={`tag tag-${tone}`}>{children}</View>
)

/** Dashed mark beside the title of whatever is sample data. */
export const SampleMark = () => <View className="sample-mark">示例数据</View>
