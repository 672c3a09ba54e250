import type { ReactElement } from 'react'
import type { SheetProps } from './sheet-props'

/** A sheet over the page that asks for one decision; what lies behind cannot be reached meanwhile. */
export declare const Sheet: (props: SheetProps) => ReactElement
