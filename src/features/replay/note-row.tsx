import { View } from '@tarojs/components'
import { clockWords } from '@/lib/time-words'
import { Button } from '@/ui/button'

type Props = {
  id: string
  note: { readonly atSeconds: number; readonly text: string }
  busy?: boolean
  onPlayFrom: (seconds: number) => void
  /** Missing while the note is on this phone only. */
  onDrop?: () => void
}

/** One note, the way to its second, and the way out. */
export const NoteRow = ({ id, note: { atSeconds, text }, busy, onPlayFrom, onDrop }: Props) => (
  <View className="note-row" id={id}>
    <View className="text note-text">{text}</View>
    <View className="row row-wrap row-between">
      <Button
        id={`${id}-play`}
        small
        look="soft"
        icon="play"
        label={`从 ${clockWords(atSeconds)} 播放`}
        onPress={() => onPlayFrom(atSeconds)}
      >
        {clockWords(atSeconds)}
      </Button>
      {onDrop ? (
        <Button id={`${id}-drop`} small look="quiet" busy={busy} onPress={onDrop}>
          删去
        </Button>
      ) : (
        <View className="cap">还在手机里，联网后补存</View>
      )}
    </View>
  </View>
)
