import { useState } from 'react'
import { type PersonShowing, peopleShowing } from '@/lib/people-showing'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import type { ScanButtonProps } from './scan-button-props'

/** In the local demo there is no camera: one chooses whose screen to scan. */
export const ScanButton = ({ busy, onText, onTrouble }: ScanButtonProps) => {
  const [people, setPeople] = useState<readonly PersonShowing[]>()
  const scan = async () => {
    const found = await peopleShowing()
    if (found && found.length > 0) return setPeople(found)
    onTrouble(
      found ? '现在没有人打开兑换券。请会员打开券再扫，或输入券码。' : '这里不能扫码，请在下面输入券码。',
    )
  }
  const close = () => setPeople(undefined)
  return (
    <>
      <Button id="write-off-scan" icon="scan" busy={busy} busyWords="正在查" onPress={() => void scan()}>
        扫兑换券二维码
      </Button>
      {people ? (
        <Sheet id="scan-sheet" title="扫谁的屏幕" onClose={close}>
          {people.map(({ handle, name, text }) => (
            <Button
              key={handle}
              id={`scan-${handle}`}
              look="soft"
              onPress={() => {
                close()
                onText(text)
              }}
            >
              {name}
            </Button>
          ))}
          <Button id="scan-none" look="quiet" onPress={close}>
            不扫了
          </Button>
        </Sheet>
      ) : null}
    </>
  )
}
