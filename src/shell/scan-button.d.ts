import type { ReactElement } from 'react'
import type { ScanButtonProps } from './scan-button-props'

/** The button that scans a QR. */
export declare const ScanButton: (props: ScanButtonProps) => ReactElement
