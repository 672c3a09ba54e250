import type { ReactElement } from 'react'
import type { WhenBoxProps } from './when-box-props'

/** The platform's own way to choose a day or a time of day. */
export declare const WhenBox: (props: WhenBoxProps) => ReactElement
