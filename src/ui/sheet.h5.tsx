import { useEffect, useRef } from 'react'
import type { SheetProps } from './sheet-props'
import './sheet.css'

/** The browser's own dialog: it keeps the keyboard inside, hears Escape and gives the focus back. */
export const Sheet = ({ id, title, onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      id={id}
      className="sheet"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="sheet-body">
        <h2 className="sheet-title" id={`${id}-title`}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}
