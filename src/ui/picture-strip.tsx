import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Press } from './press'
import './picture-strip.css'

/** Pictures of a case, small; a tap shows one large. */
export const PictureStrip = ({ id, urls }: { id: string; urls: readonly string[] }) => {
  if (urls.length === 0) return null
  return (
    <View className="picture-strip">
      {urls.map((url, at) => (
        <Press
          key={url}
          id={`${id}-${at + 1}`}
          className="picture-strip-one"
          label={`看图片 ${at + 1}`}
          onPress={() => void Taro.previewImage({ current: url, urls: [...urls] })}
        >
          <Image className="picture-strip-image" src={url} mode="aspectFill" />
        </Press>
      ))}
    </View>
  )
}
