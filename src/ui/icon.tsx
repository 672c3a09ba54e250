import { View } from '@tarojs/components'
import './icon.css'
import './icons.css'

/** Icons with one gold stroke beside the ink. */
const TWO_TONE = [
  'home',
  'course',
  'nut',
  'user',
  'clock',
  'cloud',
  'award',
  'branch',
  'list',
  'shield',
  'bigtext',
  'refresh',
  'doc',
  'qr',
  'scan',
  'gift',
  'pin',
  'camera',
  'chat',
] as const

const INK_ONLY = ['play', 'playf', 'check', 'left', 'right', 'alert', 'phone', 'undo'] as const

export type IconName = (typeof TWO_TONE)[number] | (typeof INK_ONLY)[number]

type Props = { name: IconName; small?: boolean; plain?: boolean }

/** A line icon beside a word; it says nothing that the word does not say. `plain` drops the gold stroke. */
export const Icon = ({ name, small = false, plain = false }: Props) => {
  const two = (TWO_TONE as readonly string[]).includes(name)
  const names = ['icon', `icon-${name}`]
  if (small) names.push('icon-small')
  if (two) names.push(small || plain ? 'icon-plain' : 'icon-two')
  return <View className={names.join(' ')} aria-hidden />
}

/** The academy's mark: 金 drawn with straight strokes on a red seal. */
export const Mark = () => <View className="mark" aria-hidden />
