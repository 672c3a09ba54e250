import { useState } from 'react'
import { type PersonShowing, peopleShowing } from '@/lib/people-showing'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import type { ScanButtonProps } from './scan-button-props'

/** In the local demo there is no camera: one chooses whose screen to scan. */
export const ScanButton = ({ id, words, busy, onText, onTrouble }: ScanButtonProps) => {
  const [people, setPeople] = useState<readonly PersonShowing[]>()
  const scan = async () => {
    const found = await peopleShowing()
    if (found && found.length > 0) return setPeople(found)
    onTrouble(found ? words.nobody : `这里不能扫码，请${words.instead}。`)
  }
  const close = () => setPeople(undefined)
  return (
    <>
      <Button id={id} icon="scan" busy={busy} busyWords={words.busy} onPress={() => void scan()}>
        {words.act}
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
