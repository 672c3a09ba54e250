import { Image, View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Skeleton } from '@/ui/skeleton'
import { Notice } from '@/ui/states'
import type { CheckCode } from './check-code-props'

/** The code as large as a camera wants it, or why there is none. */
export const CheckCodePicture = ({ image, failed, retry }: CheckCode) => {
  if (failed)
    return (
      <View className="stack certificate-screen">
        <Notice id="certificate-no-code" tone="warn">
          核验码这次没有取到。证书还在，没有少。
        </Notice>
        <Button id="certificate-code-retry" look="soft" icon="refresh" onPress={retry}>
          再取一次
        </Button>
      </View>
    )
  return (
    <>
      <View className="certificate-code">
        {image ? (
          <Image className="certificate-qr" id="certificate-qr" src={image} aria-label="核验二维码" />
        ) : (
          <Skeleton height={180} />
        )}
      </View>
      <View className="cap centre">扫二维码可以核验真伪。核验的人看不到全名，只看到编号、课程和日期。</View>
    </>
  )
}
