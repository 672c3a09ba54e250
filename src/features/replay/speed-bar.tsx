import type { Speed } from '@contract/replay'
import { Segmented } from '@/ui/segmented'

const SPEEDS: readonly { value: Speed; words: string; id: string }[] = [
  { value: 0.5, words: '0.5×', id: 'speed-50' },
  { value: 0.75, words: '0.75×', id: 'speed-75' },
  { value: 1, words: '1×', id: 'speed-100' },
  { value: 1.25, words: '1.25×', id: 'speed-125' },
  { value: 1.5, words: '1.5×', id: 'speed-150' },
  { value: 2, words: '2×', id: 'speed-200' },
]

/** 倍速: every speed counts the seconds of the video that were really played. */
export const SpeedBar = ({ speed, onChoose }: { speed: Speed; onChoose: (speed: Speed) => void }) => (
  <Segmented options={SPEEDS} value={speed} label="播放速度" onChoose={onChoose} />
)
