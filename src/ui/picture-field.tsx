import { Image, View } from '@tarojs/components'
import type { Picture, Pictures } from '@/lib/use-pictures'
import { Button } from './button'
import { Notice } from './states'
import './picture-field.css'

const stateWords = ({ state, percent }: Picture): string =>
  ({ sent: '已上传', failed: '没有传上去', sending: `正在上传 ${percent}%` })[state]

type RowProps = { picture: Picture; place: number; pictures: Pictures }

const PictureRow = ({ picture, place, pictures }: RowProps) => (
  <View className="picture-row" id={`picture-${place}`}>
    {picture.path ? (
      <Image className="picture-thumb" src={picture.path} mode="aspectFill" />
    ) : (
      <View className="picture-thumb picture-blank" aria-hidden />
    )}
    <View className="grow stack-tight">
      <View className="text">图片 {place}</View>
      <View className={picture.state === 'failed' ? 'field-trouble' : 'sub'} id={`picture-${place}-state`}>
        {stateWords(picture)}
      </View>
    </View>
    <View className="picture-acts">
      {picture.state === 'failed' ? (
        <Button id={`picture-${place}-retry`} small look="soft" onPress={() => pictures.retry(picture)}>
          重传
        </Button>
      ) : null}
      <Button
        id={`picture-${place}-remove`}
        small
        look="quiet"
        label={`移除图片 ${place}`}
        onPress={() => pictures.remove(picture.slot)}
      >
        移除
      </Button>
    </View>
  </View>
)

/** Pictures, each with how its upload stands. */
export const PictureField = ({ pictures, trouble }: { pictures: Pictures; trouble: string | undefined }) => {
  const { pictures: chosen, most, add } = pictures
  const words = trouble ?? pictures.trouble
  return (
    <View className="stack">
      <View className="stack-tight">
        <View className="head">图片（可不加）</View>
        <View className="sub">最多 {most} 张，能说清楚的就不用拍。</View>
      </View>
      {chosen.map((picture, at) => (
        <PictureRow key={picture.slot} picture={picture} place={at + 1} pictures={pictures} />
      ))}
      {words ? (
        <Notice id="pictures-trouble" tone="warn">
          {words}
        </Notice>
      ) : null}
      {chosen.length < most ? (
        <Button id="picture-add" look="line" icon="camera" onPress={add}>
          {chosen.length === 0 ? '拍照或选图片' : '再加一张'}
        </Button>
      ) : null}
    </View>
  )
}
