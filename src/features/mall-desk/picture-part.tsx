import type { RewardCard } from '@contract/mall'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { RewardCover } from '@/ui/reward-cover'
import { Notice } from '@/ui/states'
import type { ChosenPicture } from './use-picture'

const STATE_WORDS: Record<ChosenPicture['is'], string> = {
  kept: '用现在的照片',
  none: '没有照片，显示下面选的图样',
  sending: '正在上传',
  failed: '没有传上去，请再选一次',
  new: '已上传，保存后生效',
}

type Props = {
  picture: ChosenPicture
  /** The picture that the reward has now. */
  url: string | undefined
  cover: RewardCard['cover']
}

/** What the reward looks like: a photograph, or one of the drawings. */
export const PicturePart = ({ picture, url, cover }: Props) => {
  const shown =
    picture.is === 'none' ? undefined : (picture.path ?? (picture.is === 'kept' ? url : undefined))
  return (
    <View className="stack">
      <View className="head">照片（可不加）</View>
      <RewardCover drawing={cover} picture={shown} size="tile" />
      <View className="sub" id="form-picture-state">
        {STATE_WORDS[picture.is]}
      </View>
      {picture.trouble ? (
        <Notice id="form-picture-unfit" tone="warn">
          {picture.trouble}
        </Notice>
      ) : null}
      <Button id="form-picture-choose" look="line" icon="camera" onPress={picture.choose}>
        {picture.is === 'none' ? '拍照或选照片' : '换一张'}
      </Button>
      {picture.is === 'none' ? null : (
        <Button id="form-picture-remove" look="quiet" onPress={picture.remove}>
          不用照片
        </Button>
      )}
    </View>
  )
}
