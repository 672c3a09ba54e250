import Taro from '@tarojs/taro'
import { Button } from '@/ui/button'
import type { ScanButtonProps } from './scan-button-props'
import { scanTrouble } from './scan-trouble'

/** WeChat's own scanner. */
export const ScanButton = ({ busy, onText, onTrouble }: ScanButtonProps) => {
  const scan = async () => {
    try {
      const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
      onText(result)
    } catch (error) {
      const words = scanTrouble(error)
      if (words) onTrouble(words)
    }
  }
  return (
    <Button id="write-off-scan" icon="scan" busy={busy} busyWords="正在查" onPress={() => void scan()}>
      扫兑换券二维码
    </Button>
  )
}
