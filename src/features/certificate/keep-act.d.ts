import type { FunctionComponent } from 'react'
import type { KeepActProps } from './keep-act-props'

export const KeepAct: FunctionComponent<KeepActProps>

/** The text of the QR: what a camera opens to check the certificate. */
export const checkAddress: (checkPage: string) => string
