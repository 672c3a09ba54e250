import { View } from '@tarojs/components'
import { clockWords } from '@/lib/time-words'
import { Press } from '@/ui/press'
import type { Cue } from './cue-pages'

type Props = { id: string; cue: Cue; now?: boolean; onPlayFrom: (seconds: number) => void }

/** One spoken line and the way to it; the one that is being said is marked by its weight and a bar. */
export const CueRow = ({ id, cue: { atSeconds, text }, now = false, onPlayFrom }: Props) => (
  <Press
    id={id}
    className={`cue-row ${now ? 'cue-now' : ''}`}
    pressed={now}
    onPress={() => onPlayFrom(atSeconds)}
  >
    <View className="sub digits cue-time">{clockWords(atSeconds)}</View>
    <View className="grow text cue-text">{text}</View>
  </Press>
)
