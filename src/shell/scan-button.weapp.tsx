import Taro from '@tarojs/taro'
import { Button } from '@/ui/button'
import type { ScanButtonProps } from './scan-button-props'
import { scanTrouble } from './scan-trouble'

/** WeChat's own scanner. */
export const ScanButton = ({ id, words, busy, onText, onTrouble }: ScanButtonProps) => {
  const scan = async () => {
    try {
      const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
      onText(result)
    } catch (error) {
      const trouble = scanTrouble(error, words.instead)
      if (trouble) onTrouble(trouble)
    }
  }
  return (
    <Button id={id} icon="scan" busy={busy} busyWords={words.busy} onPress={() => void scan()}>
      {words.act}
    </Button>
  )
}
