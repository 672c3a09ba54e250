import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { choosePictures } from '@/lib/choose-pictures'
import type { PicturesField } from '@/lib/form/field'
import { addedTo, sendPicture } from '@/lib/form/send-picture'
import type { Picture } from '@/lib/picture-types'
import { Button } from '../button'
import { Notice } from '../states'
import './field.css'
import './pictures-box.css'

const REFUSED_WORDS = '没有相册或相机的权限。请在手机设置里允许微信使用，再回来添加。不加图片也能提交。'
const unfitWords = (count: number) => `有 ${count} 张没有添加：只收 JPG、PNG 图片，压缩后不超过 2 MB。`

const stateWords = ({ state, percent }: Picture): string => {
  if (state === 'sent') return '已上传'
  return state === 'failed' ? '没有传上去' : `正在上传 ${percent}%`
}

type RowProps = { picture: Picture; place: number; onRetry: () => void; onRemove: () => void }

const PictureRow = ({ picture, place, onRetry, onRemove }: RowProps) => (
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
        <Button id={`picture-${place}-retry`} small look="soft" onPress={onRetry}>
          重传
        </Button>
      ) : null}
      <Button
        id={`picture-${place}-remove`}
        small
        look="quiet"
        label={`移除图片 ${place}`}
        onPress={onRemove}
      >
        移除
      </Button>
    </View>
  </View>
)

type Pictures = readonly Picture[]
type Props = {
  id: string
  field: PicturesField
  value: Pictures
  trouble: string | undefined
  onUpdate: (next: (held: Pictures) => Pictures) => void
}

/** Pictures, each with how its upload stands: chosen, uploaded at once, tried again, taken out. */
export const PicturesBox = ({ id, field: { label, folder, most }, value, trouble, onUpdate }: Props) => {
  const [unchosen, setUnchosen] = useState<string>()
  const send = (picture: Picture) =>
    void sendPicture(picture, folder, (change) =>
      onUpdate((now) => now.map((one) => (one.slot === picture.slot ? { ...one, ...change } : one))),
    )
  const add = async () => {
    setUnchosen(undefined)
    const choice = await choosePictures(most - value.length)
    if (choice.kind === 'refused') setUnchosen(REFUSED_WORDS)
    if (choice.kind !== 'chosen') return
    if (choice.unfit > 0) setUnchosen(unfitWords(choice.unfit))
    const added = addedTo(value, choice.fit)
    onUpdate((now) => [...now, ...added])
    added.forEach(send)
  }
  const words = trouble ?? unchosen
  return (
    <View className="stack" id={id} {...(words ? { 'aria-describedby': `${id}-trouble` } : {})}>
      <View className="stack-tight">
        <View className="head">{label}</View>
        <View className="sub">最多 {most} 张，能说清楚的就不用拍。</View>
      </View>
      {value.map((picture, at) => (
        <PictureRow
          key={picture.slot}
          picture={picture}
          place={at + 1}
          onRetry={() => send(picture)}
          onRemove={() => onUpdate((now) => now.filter(({ slot }) => slot !== picture.slot))}
        />
      ))}
      {words ? (
        <Notice id={`${id}-trouble`} tone="warn">
          {words}
        </Notice>
      ) : null}
      {value.length < most ? (
        <Button id="picture-add" look="line" icon="camera" onPress={() => void add()}>
          {value.length === 0 ? '拍照或选图片' : '再加一张'}
        </Button>
      ) : null}
    </View>
  )
}
