import type { ReactElement } from 'react'
import type { PhoneButtonProps } from './phone-button-props'

/** The button that proves the phone. */
export declare const PhoneButton: (props: PhoneButtonProps) => ReactElement
