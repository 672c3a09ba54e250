import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Press } from '@/ui/press'
import './feedback.css'

/** The pictures of a ticket, small; a tap shows one large. */
export const PictureStrip = ({ urls }: { urls: readonly string[] }) => {
  if (urls.length === 0) return null
  return (
    <View className="ticket-pictures">
      {urls.map((url, at) => (
        <Press
          key={url}
          id={`ticket-picture-${at + 1}`}
          className="ticket-picture"
          label={`看图片 ${at + 1}`}
          onPress={() => void Taro.previewImage({ current: url, urls: [...urls] })}
        >
          <Image className="ticket-picture-image" src={url} mode="aspectFill" />
        </Press>
      ))}
    </View>
  )
}
