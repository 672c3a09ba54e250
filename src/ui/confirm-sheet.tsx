import type { ReactNode } from 'react'
import { Button } from './button'
import { Sheet } from './sheet'

type Props = {
  id: string
  title: string
  /** The verb of the act, on the button that does it. */
  confirmWords: string
  busyWords: string
  /** The way out; it always comes last and never acts. */
  closeWords: string
  busy: boolean
  onConfirm: () => void
  onClose: () => void
  /** What will happen, in words. */
  children: ReactNode
}

/** Asks once more before something that cannot simply be taken back. While it is under way it stays. */
export const ConfirmSheet = ({
  id,
  title,
  confirmWords,
  busyWords,
  closeWords,
  busy,
  onConfirm,
  onClose,
  children,
}: Props) => (
  <Sheet id={id} title={title} onClose={busy ? () => undefined : onClose}>
    {children}
    <Button id={`${id}-yes`} busy={busy} busyWords={busyWords} onPress={onConfirm}>
      {confirmWords}
    </Button>
    {busy ? null : (
      <Button id={`${id}-no`} look="quiet" onPress={onClose}>
        {closeWords}
      </Button>
    )}
  </Sheet>
)
