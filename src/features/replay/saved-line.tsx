import { View } from '@tarojs/components'
import { clockWords, lengthWords } from '@/lib/time-words'
import { Icon } from '@/ui/icon'
import type { PlayView } from './play-session'

const words = (view: PlayView): string => {
  const saved = clockWords(view.progress.positionSeconds)
  if (view.unsavedSeconds === 0) return '看过的都已保存'
  const rest = lengthWords(view.unsavedSeconds)
  return view.offline
    ? `进度已存到 ${saved}，其余 ${rest}联网后补存`
    : `进度已存到 ${saved}，其余 ${rest}随看随存`
}

/** What is saved with the academy and what is only on this phone yet. */
export const SavedLine = ({ view, playing }: { view: PlayView; playing: boolean }) =>
  playing ? (
    <View className="row sub saved-line" id="player-saved">
      <Icon name={view.unsavedSeconds === 0 ? 'check' : 'cloud'} small={view.unsavedSeconds === 0} />
      <View className="grow">
        {words(view)}
        {view.refusedSeconds >= 5
          ? `。有 ${lengthWords(view.refusedSeconds)}没有计入：实际播放的时间不够，请补看。`
          : ''}
      </View>
    </View>
  ) : null
