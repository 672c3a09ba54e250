import type { ReactNode } from 'react'

export type SheetProps = {
  id: string
  title: string
  /** The person turned away: Escape, the veil, or a button of the sheet itself. */
  onClose: () => void
  children: ReactNode
}
